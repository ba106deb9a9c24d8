package vn.kycuong.journal;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Somebody with the keys to the database itself, who can do what the application cannot. */
@Component
public class Owner {

    private final Environment environment;

    Owner(Environment environment) {
        this.environment = environment;
    }

    public int executes(String sql, Object... parameters) {
        return with(database -> database.sql(sql).params(parameters).update());
    }

    long count(String sql, Object... parameters) {
        return with(database ->
                database.sql(sql).params(parameters).query(Long.class).single());
    }

    private <T> T with(Function<JdbcClient, T> work) {
        try (var connection = DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"))) {
            return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
