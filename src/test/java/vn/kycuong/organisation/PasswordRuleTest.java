package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "ngắn quá 11", "aaaaaaaaaaaaaaaa", "Password1234", "minhhoa-2026", "xx-quantri-2026"})
    void refusesWhatIsEasilyGuessed(String password) {
        assertThat(PasswordRule.isWeak("quantri", password)).isTrue();
    }

    @Test
    void takesALongPhraseInVietnamese() {
        assertThatCode(() -> PasswordRule.check("quantri", "sông dài cá lội biệt tăm"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        assertThatThrownBy(() -> PasswordRule.check("quantri", "sông dài cá lội biệt tăm ".repeat(3)))
                .hasMessage("password-too-long");
    }
}
