package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedServicesTest {

    @Test
    void startsAfterAnApplicationThatWasKilledAndKeepsOthersOut() throws Exception {
        Path data = TestData.fresh("killed");
        Child killed = Child.start(OwningApplication.class.getName(), entry -> true, Map.of(), data.toString());
        await().atMost(Duration.ofSeconds(240)).until(() -> killed.said().contains(OwningApplication.DONE));
        killed.kill();
        EmbeddedServices services = new EmbeddedServices(data, 0, 0);

        services.start();
        try {
            services.startBroker();
            assertThat(OwningApplication.database(data, services.settings()).answer("select n from kept"))
                    .isEqualTo("7");
            assertThat(OwningApplication.broker(services.settings()).firstOf("kept"))
                    .isEqualTo("record");
            refusesAnotherApplication(data);
        } finally {
            services.stop();
        }
    }

    @Test
    void leavesNothingBehindWhenTheApplicationCannotStart() throws Exception {
        Path data = TestData.fresh("failing");

        Child application = start(data, "--spring.autoconfigure.exclude=java.lang.String");

        assertThat(application.status()).isEqualTo(1);
        assertThat(application.said()).contains("PostgreSQL is ready", "java.lang.String");
        assertThat(data.resolve("postgres/cluster")).isDirectoryNotContaining("glob:**/postmaster.pid");
    }

    @Test
    void doesNotGoOnWithoutABroker() throws Exception {
        Path data = TestData.fresh("brokerless");

        try (ServerSocket occupied = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Child application =
                    start(data, "--server.port=0", "--kycuong.embedded.broker-port=" + occupied.getLocalPort());

            assertThat(application.status()).isEqualTo(1);
            assertThat(application.said())
                    .contains("Kafka nhúng không khởi động được")
                    .doesNotContain("Kafka is ready");
        }
        assertThat(data.resolve("postgres/cluster")).isDirectoryNotContaining("glob:**/postmaster.pid");
    }

    private static Child start(Path data, String... arguments) throws Exception {
        return Child.start("vn.kycuong.KyCuong", entry -> true, Map.of("KYCUONG_DATA", data.toString()), arguments);
    }

    private static void refusesAnotherApplication(Path data) throws Exception {
        Child second = Child.start("vn.kycuong.KyCuong", entry -> true, Map.of("KYCUONG_DATA", data.toString()));

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.said())
                .contains("process " + ProcessHandle.current().pid())
                .contains("đang được một ứng dụng khác sử dụng")
                .doesNotContain("\tat ");
    }
}
