package vn.kycuong.access;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The same letters typed on two keyboards are the same password, whichever door they came through. */
record NormalisedPasswords(PasswordEncoder encoder) implements PasswordEncoder {

    @Override
    public String encode(CharSequence password) {
        return encoder.encode(normal(password));
    }

    @Override
    public boolean matches(CharSequence password, @Nullable String hash) {
        return encoder.matches(normal(password), hash);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private static String normal(CharSequence password) {
        return Normalizer.normalize(password.toString().strip(), Normalizer.Form.NFC);
    }
}
