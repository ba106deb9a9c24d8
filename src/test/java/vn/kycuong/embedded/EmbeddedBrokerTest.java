package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedBrokerTest {

    private final Path data = TestData.fresh("broker");
    private EmbeddedBroker broker = broker();

    @AfterEach
    void stop() {
        broker.stop();
    }

    @Test
    void keepsRecordsAndAddressOverARestart() throws Exception {
        // Left by a formatting that was killed.
        Files.createDirectories(data.resolve("kafka"));
        Files.writeString(data.resolve("kafka/bootstrap.checkpoint.tmp"), "half");
        broker.start();
        RunningBroker before = new RunningBroker(broker.address());
        before.createTopic("kept");
        before.send("kept", "record");
        broker.stop();
        broker = broker();

        broker.start();

        assertThat(broker.address()).isEqualTo(before.address()).startsWith("127.0.0.1:");
        assertThat(before.firstOf("kept")).isEqualTo("record");
        assertThatThrownBy(() -> before.send("unknown", "record")).hasMessageContaining("unknown");
    }

    private EmbeddedBroker broker() {
        Ports ports = new Ports(data.resolve("ports"));
        return new EmbeddedBroker(
                data.resolve("kafka"), ports.choice("broker", 0), ports.choice("broker-controller", 0));
    }
}
