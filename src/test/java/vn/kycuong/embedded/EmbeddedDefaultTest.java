package vn.kycuong.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaAdmin;
import vn.kycuong.RealTest;

@RealTest
class EmbeddedDefaultTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    KafkaAdmin kafka;

    @Autowired
    Environment environment;

    @Test
    void runsWithItsOwnDatabaseAndBroker() {
        assertThat(environment.getActiveProfiles()).contains(EmbeddedDefault.PROFILE);
        assertThat(kafka.clusterId()).isNotBlank();
        assertThat(jdbc.sql("select session_user").query(String.class).single()).isEqualTo("kycuong_app");
    }
}
