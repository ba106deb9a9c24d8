package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** PostgreSQL and a broker as processes of their own; the database is prepared by the statements of the container's script. */
final class ServicesApart {

    private static final Login SUPERUSER = new Login("postgres", "Zr4-superuser-of-this-test");
    private static final Pattern STATEMENTS = Pattern.compile("<<'SQL'\\R(.*)\\RSQL\\R", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile(Pattern.quote(BrokerApart.READY) + "([0-9.:]+)\\.\\R");

    private final Path data;
    private final PostgresCluster postgres;
    private final int port;
    private Child broker;

    ServicesApart(Path data, String ownerPassword, String applicationPassword) throws IOException, SQLException {
        this.data = data.toAbsolutePath();
        broker = brokerApart();
        postgres = PostgresCluster.in(data.resolve("postgres"));
        port = new Ports(data.resolve("database-ports")).choice("database", 0).getAsInt();
        postgres.createIfMissing(SUPERUSER);
        postgres.start(port);
        createRoles(Map.of("owner_password", ownerPassword, "app_password", applicationPassword));
    }

    String databaseAddress() {
        return "127.0.0.1:" + port;
    }

    String brokerAddress() throws InterruptedException {
        for (int attempt = 0; attempt < 600 && broker.process().isAlive(); attempt++) {
            var said = ADDRESS.matcher(broker.said());
            if (said.find()) {
                return said.group(1);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The broker did not start:\n" + broker.said());
    }

    /** As if the machine had lost its power. */
    void killDatabase() throws IOException {
        var leader = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .get(0);
        ProcessHandle.of(Long.parseLong(leader)).ifPresent(ProcessHandle::destroyForcibly);
    }

    void startDatabase() {
        postgres.stopLeftovers();
        postgres.start(port);
    }

    void killBroker() throws InterruptedException {
        broker.kill();
    }

    /** At the address that it had before. */
    void startBroker() throws IOException {
        broker = brokerApart();
    }

    void stop() throws InterruptedException {
        broker.kill();
        postgres.stop();
    }

    private Child brokerApart() throws IOException {
        return Child.start(BrokerApart.class.getName(), entry -> true, Map.of(), data.toString());
    }

    private void createRoles(Map<String, String> passwords) throws IOException, SQLException {
        var script = STATEMENTS.matcher(Files.readString(Path.of("docker/create-roles.sh")));
        if (!script.find()) {
            throw new IllegalStateException("docker/create-roles.sh holds no statements.");
        }
        List<String> statements = script.group(1)
                .lines()
                .filter(line -> !line.startsWith("\\set "))
                .toList();
        try (Connection connection = DriverManager.getConnection(
                        JdbcRoles.url(port, "postgres"), SUPERUSER.user(), SUPERUSER.password());
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                String filled = text;
                for (var password : passwords.entrySet()) {
                    filled = filled.replace(":'" + password.getKey() + "'", "'" + password.getValue() + "'");
                }
                statement.execute(filled);
            }
        }
    }
}
