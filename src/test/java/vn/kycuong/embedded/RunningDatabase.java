package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a test wants to know from a database, and to do to it. */
record RunningDatabase(Path data, String url, Login login) {

    static RunningDatabase asOwner(Path data, EmbeddedDatabase database) {
        return new RunningDatabase(data, database.url(), database.owner());
    }

    static RunningDatabase asApplication(Path data, EmbeddedDatabase database) {
        return new RunningDatabase(data, database.url(), database.application());
    }

    String answer(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    void execute(String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    ProcessHandle leader() throws IOException {
        String id = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(id)).orElseThrow();
    }
}
