package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** PostgreSQL, a broker and several nodes of the application, each a process of its own that may be killed. */
public final class Installation implements AutoCloseable {

    private static final Login OWNER = new Login("kycuong_owner", "Qm7-owner-of-all-tables");
    private static final Login APPLICATION = new Login("kycuong_app", "Vx2-reads-and-writes-rows");

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final ServicesApart services;
    private final List<Node> nodes = new ArrayList<>();

    /** @param size number of nodes; none is started yet */
    public Installation(String name, int size) throws IOException, SQLException, InterruptedException {
        Path place = TestData.fresh(name);
        services = new ServicesApart(place, OWNER.password(), APPLICATION.password());
        var environment = environment(place);
        var program = NodeProgram.archivedIn(place);
        var ports = new Ports(place.resolve("node-ports"));
        for (int number = 1; number <= size; number++) {
            nodes.add(new Node(ports.choice("node-" + number, 0).getAsInt(), program, environment));
        }
    }

    /** Nodes that are ready. The first prepares the empty database and archives its classes before any other starts. */
    public void start() throws IOException, InterruptedException {
        nodes.get(0).start();
        becomesReady(nodes.get(0));
        nodes.get(0).stop();
        for (var node : nodes) {
            node.start();
            becomesReady(node);
        }
    }

    private static void becomesReady(Node node) {
        Awaitility.await()
                .atMost(LONGEST_START)
                .pollInterval(Duration.ofMillis(500))
                .until(node::isReady);
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    public String brokerAddress() throws InterruptedException {
        return services.brokerAddress();
    }

    public void killDatabase() throws IOException {
        services.killDatabase();
    }

    public void startDatabase() {
        services.startDatabase();
    }

    public void killBroker() throws InterruptedException {
        services.killBroker();
    }

    public void startBroker() throws IOException {
        services.startBroker();
    }

    /** With the rights of whom the tables belong to, so without row-level security. */
    public JdbcClient owner() {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://" + services.databaseAddress() + "/kycuong", OWNER.user(), OWNER.password()));
    }

    @Override
    public void close() {
        try {
            for (var node : nodes) {
                node.kill();
            }
            services.stop();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Map<String, String> environment(Path place) throws IOException, InterruptedException {
        Path passwords = Files.createDirectories(place.resolve("passwords"));
        Files.writeString(passwords.resolve("database_owner_password"), OWNER.password());
        Files.writeString(passwords.resolve("database_app_password"), APPLICATION.password());
        Files.writeString(passwords.resolve("admin_password"), "Lan-dau-tien-2026");
        var variables = ContainerImage.environment(Map.of(
                "postgres:5432", services.databaseAddress(),
                "kafka:9092", services.brokerAddress(),
                "/run/secrets", passwords.toString()));
        // The people of the demonstration, and their way in.
        variables.put("SPRING_PROFILES_ACTIVE", "test");
        variables.put("KYCUONG_API_BASIC_AUTHENTICATION", "true");
        variables.put("KYCUONG_INBOX_ACCOUNT", "tichhop1");
        return variables;
    }
}
