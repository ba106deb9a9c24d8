package vn.kycuong.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kycuong.RealTest;

@RealTest
class NothingIsDeletedTest {

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit",
                "unit_version",
                "unit_succession",
                "post",
                "official",
                "assignment",
                "tie",
                "account",
                "account_role"
            })
    void byTheApplication(String table) {
        assertThat(database.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .isPositive();
        assertRefused("delete from " + table);
        assertRefused("truncate " + table);
    }

    @Test
    void andWhatWasSaidOfAUnitIsNotRewritten() {
        assertRefused("update unit_version set name_vi = 'x' where unit = 'CHQ'");
        assertRefused("update assignment set official = 'x'");
        assertRefused("update unit_succession set effective_on = date '2020-01-01'");
        assertRefused("update tie set kind = 'INTEREST'");
        assertRefused("update account set official = 'x'");
    }

    private void assertRefused(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }
}
