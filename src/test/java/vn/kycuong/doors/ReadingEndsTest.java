package vn.kycuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.kycuong.RealTest;

/** Whatever becomes of a request, it gives back the connection that it read with. */
@RealTest
class ReadingEndsTest {

    @Autowired
    private DoorClient doors;

    @ParameterizedTest
    @CsvSource({
        "200, donvia, /unit",
        "200, donvia, /api/v1/inspections",
        "200, lanhdao1, /leadership.xlsx",
        "403, donvia, /leadership",
        "404, donvia, /inspections/{id}",
        "404, donvia, /api/v1/findings/{id}",
        "400, donvia, /api/v1/inspections/not-an-identifier"
    })
    void withEveryAnswer(int status, String account, String address) {
        var answer = doors.get(account, address.replace("{id}", new UUID(4, 2).toString()));

        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
    }
}
