package vn.kycuong.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.CannotAcquireLockException;
import vn.kycuong.RealTest;

@RealTest
class RefusalsTest {

    @Autowired
    Refusals refusals;

    @ParameterizedTest
    @CsvSource({"vi,Hãy thử lại", "en,Please try again"})
    void whoMetAnotherChangeIsToldToTryAgain(String language, String said) {
        var answer = refusals.changedMeanwhile(
                new CannotAcquireLockException("deadlock detected"), Locale.forLanguageTag(language));

        assertThat(answer.getStatusCode().value()).isEqualTo(409);
        assertThat(Objects.requireNonNull(answer.getBody()).toString())
                .contains("changed-meanwhile", said)
                .doesNotContain("deadlock");
    }
}
