package vn.kycuong.journal;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody with the keys to the database itself, who can do what the application cannot. */
@Component
class Owner {

    private final Environment environment;

    Owner(Environment environment) {
        this.environment = environment;
    }

    int executes(String sql, Object... parameters) {
        try (var connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"))) {
            return JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(sql)
                    .params(parameters)
                    .update();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
