package vn.kycuong.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import vn.kycuong.access.RuleViolation;

/** Asserts that something is refused, and why. */
final class Refusal {

    private Refusal() {}

    static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
