package vn.kycuong.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void isNamedWithoutItsWords() {
        var failure = Failure.of("""
                org.camunda.bpm.engine.ProcessEngineException: Nguyễn Văn A could not be told
                \tat vn.kycuong.workflow.Something.execute(Something.java:1)
                Caused by: java.lang.IllegalStateException: 0912345678
                \tat vn.kycuong.Deeper.run(Deeper.java:2)
                Caused by: org.postgresql.util.PSQLException: ERROR: value "Nguyễn Văn A" is too long
                \t... 40 more
                """);

        assertThat(failure).isEqualTo(new Failure("ProcessEngineException", "PSQLException"));
    }

    @Test
    void isNamedWithTheCodeOfARefusal() {
        assertThat(Failure.of("vn.kycuong.access.RuleViolation: step-not-due\n\tat x.Y.z(Y.java:1)"))
                .isEqualTo(new Failure("RuleViolation: step-not-due", ""));
    }

    @Test
    void canBeToldWithoutTheCode() {
        assertThat(new Failure("ProcessEngineException", "RuleViolation: secrecy-open").withoutCodes())
                .isEqualTo(new Failure("ProcessEngineException", "RuleViolation"));
    }

    @Test
    void isNothingWhenNothingIsKept() {
        assertThat(Failure.of("")).isEqualTo(new Failure("", ""));
    }

    @Test
    void isNotMistakenForALineOfItsWords() {
        assertThat(Failure.of("java.lang.IllegalStateException: first\nvn.kycuong.Second: nguyen-van-a\n"))
                .isEqualTo(new Failure("IllegalStateException", ""));
    }
}
