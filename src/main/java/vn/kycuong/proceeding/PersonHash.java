package vn.kycuong.proceeding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for a person where nothing is ever erased; without the salt it leads nowhere. */
record PersonHash(String salt, String hash) {

    static PersonHash of(String salt, String official) {
        try {
            var text = (salt + '\n' + official).getBytes(StandardCharsets.UTF_8);
            return new PersonHash(
                    salt,
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(text)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
