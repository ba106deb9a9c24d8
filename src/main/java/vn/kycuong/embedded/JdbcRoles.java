package vn.kycuong.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database and its two roles: the owner, who changes the schema, and the application's, which owns nothing and
 * passes by no row-level security. May be repeated.
 */
final class JdbcRoles {

    private static final String RIGHTS = "nosuperuser nocreatedb nocreaterole nobypassrls";

    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final Secrets secrets;

    JdbcRoles(int port, Secrets secrets) {
        this.port = port;
        this.secrets = secrets;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    void prepare() {
        try {
            try (Connection connection = connect(EmbeddedDatabase.SUPERUSER)) {
                makeRole(connection, secrets.login(EmbeddedDatabase.OWNER));
                makeRole(connection, secrets.login(EmbeddedDatabase.APPLICATION));
                makeDatabase(connection);
            }
            try (Connection connection = connect(EmbeddedDatabase.NAME);
                    Statement statement = connection.createStatement()) {
                statement.execute(
                        """
                        alter schema public owner to %1$s;
                        revoke all on database %3$s from public;
                        grant connect on database %3$s to %2$s;
                        """.formatted(EmbeddedDatabase.OWNER, EmbeddedDatabase.APPLICATION, EmbeddedDatabase.NAME));
            }
        } catch (SQLException failure) {
            if (WRONG_PASSWORD.equals(failure.getSQLState())) {
                throw StartRefused.because("secrets-lost", secrets.file());
            }
            throw new IllegalStateException("The embedded database cannot be prepared.", failure);
        }
    }

    private Connection connect(String database) throws SQLException {
        Login superuser = secrets.login(EmbeddedDatabase.SUPERUSER);
        return DriverManager.getConnection(url(port, database), superuser.user(), superuser.password());
    }

    private static void makeRole(Connection connection, Login login) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", login.user());
        try (Statement statement = connection.createStatement()) {
            statement.execute("%s role %s login %s password '%s'"
                    .formatted(known ? "alter" : "create", login.user(), RIGHTS, login.password()));
        }
    }

    private static void makeDatabase(Connection connection) throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", EmbeddedDatabase.NAME)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(
                        "create database %s owner %s".formatted(EmbeddedDatabase.NAME, EmbeddedDatabase.OWNER));
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
