package vn.kycuong.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import vn.kycuong.KyCuong;

/** The application as it is started for real, with its own PostgreSQL, its own broker and the job executor on. */
record Application(ConfigurableApplicationContext context, double startSeconds) implements AutoCloseable {

    static Application on(Path data) {
        var context = new SpringApplicationBuilder(KyCuong.class)
                .run("--kycuong.data=" + data, "--server.port=0", "--kycuong.journal.scheduled=false");
        var began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new Application(context, (System.currentTimeMillis() - began) / 1000.0);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    /** With the rights of whom the tables belong to, so without row-level security. */
    JdbcClient owner() {
        try {
            var connection = DriverManager.getConnection(
                    setting("spring.flyway.url"), setting("spring.flyway.user"), setting("spring.flyway.password"));
            return JdbcClient.create(new SingleConnectionDataSource(connection, true));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String address() {
        return "http://127.0.0.1:" + setting("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
