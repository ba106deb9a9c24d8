package vn.kycuong.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * The account PostgreSQL's programs run under. They refuse to run as root, so root puts them into a user namespace of
 * their own, where the files stay root's, or, where the system forbids that, hands them and the files to {@code
 * nobody}. A cluster stays with the account that made it.
 */
final class ServerAccount {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    private static final ServerAccount OWN = new ServerAccount(List.of(), false);
    private static final ServerAccount NAMESPACE = new ServerAccount(List.of("unshare", "--user"), false);
    private static final ServerAccount SETPRIV =
            new ServerAccount(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);
    private static final ServerAccount RUNUSER = new ServerAccount(List.of("runuser", "-u", "nobody", "--"), true);

    private final List<String> prefix;
    private final boolean foreign;

    private ServerAccount(List<String> prefix, boolean foreign) {
        this.prefix = prefix;
        this.foreign = foreign;
    }

    static ServerAccount suiting(Path cluster) {
        return suiting(cluster, "root".equals(System.getProperty("user.name")));
    }

    private static ServerAccount suiting(Path cluster, boolean root) {
        if (!root) {
            return OWN;
        }
        Stream<ServerAccount> candidates = Stream.of(NAMESPACE, SETPRIV, RUNUSER);
        if (Files.exists(cluster)) {
            boolean ofRoot = owner(cluster) == ROOT;
            candidates = candidates.filter(account -> account.foreign != ofRoot);
        }
        return candidates
                .filter(ServerAccount::works)
                .findFirst()
                .orElseThrow(() -> StartRefused.because("root-cannot-step-down"));
    }

    List<String> command(Path program, String... arguments) {
        return Stream.of(prefix.stream(), Stream.of(program.toString()), Stream.of(arguments))
                .flatMap(part -> part)
                .toList();
    }

    /** Gives a file or an otherwise empty directory to the account. */
    void own(Path path) {
        if (foreign) {
            try {
                Files.setAttribute(path, "unix:uid", NOBODY);
                Files.setAttribute(path, "unix:gid", NOBODY);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private boolean works() {
        return !Program.run(LIMIT, command(Path.of("true"))).failed();
    }

    private static int owner(Path path) {
        try {
            return (int) Files.getAttribute(path, "unix:uid");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
