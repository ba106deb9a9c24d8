package vn.kycuong.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Wakes the relay of another node. Never inside a business transaction: a notification there takes a lock that all
 * committing transactions share.
 */
@Repository
class JdbcSignals {

    private static final Duration LOOK_UP = Duration.ofSeconds(1);

    private final JdbcClient database;
    private final DataSource connections;

    JdbcSignals(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    void wakeOthers() {
        database.sql("select pg_notify('kycuong_outbox', '')").query().listOfRows();
    }

    /** Holds one connection for as long as it is asked to go on. */
    void listen(BooleanSupplier goOn, Runnable woken) throws SQLException {
        try (var connection = connections.getConnection()) {
            execute(connection, "listen kycuong_outbox");
            try {
                var server = connection.unwrap(PGConnection.class);
                while (goOn.getAsBoolean()) {
                    if (server.getNotifications(Math.toIntExact(LOOK_UP.toMillis())).length > 0) {
                        woken.run();
                    }
                }
            } finally {
                execute(connection, "unlisten *");
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
