package vn.kycuong.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kycuong.RealTest;

@RealTest
class ActingOfficialTest {

    private static final Actor ONE = new Actor("CC-001", Set.of(Role.INSPECTOR), Set.of(), "MH-KT");
    private static final Actor OTHER = new Actor("TDV-A", Set.of(Role.HEAD_OF_UNIT), Set.of("MH-A"), "MH-A");

    @Autowired
    WhoActs who;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isKnownToTheDatabase() {
        assertThat(who.now(ONE)).isEqualTo("CC-001");
    }

    @Test
    void staysTheSameThroughAQuestionOfTheSame() {
        assertThat(who.around(ONE, () -> who.now(ONE))).containsExactly("CC-001", "CC-001", "CC-001");
    }

    @Test
    void isAnotherOneOnlyForAsLongAsTheQuestionOfThatOne() {
        assertThat(who.around(ONE, () -> who.now(OTHER))).containsExactly("CC-001", "TDV-A", "CC-001");
        assertThat(who.around(ONE, () -> String.join(" ", who.around(OTHER, () -> who.now(ONE)))))
                .containsExactly("CC-001", "TDV-A CC-001 TDV-A", "CC-001");
    }

    @Test
    void isNobodyInTheRestOfATransaction() {
        var acted = transaction.execute(status -> who.now(ONE) + '|' + setting());

        assertThat(acted).isEqualTo("CC-001|");
        assertThat(setting()).isEmpty();
    }

    @Test
    void isTheSameAgainAfterARefusalOfAnother() {
        var acted = transaction.execute(status -> {
            status.setRollbackOnly();
            return who.around(ONE, () -> afterRefusalOf(OTHER, ONE));
        });

        assertThat(acted).containsExactly("CC-001", "CC-001", "CC-001");
    }

    @Test
    void isToldToEachTransaction() {
        var another = new TransactionTemplate(transaction.getTransactionManager());
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        assertThat(who.around(ONE, () -> another.execute(status -> setting() + '|' + who.now(ONE))))
                .containsExactly("CC-001", "|CC-001", "CC-001");
    }

    private String afterRefusalOf(Actor refused, Actor next) {
        try {
            return who.refused(refused);
        } catch (Forbidden expected) {
            return who.now(next);
        }
    }

    private String setting() {
        return database.sql("select coalesce(current_setting('kycuong.actor', true), '')")
                .query(String.class)
                .single();
    }
}
