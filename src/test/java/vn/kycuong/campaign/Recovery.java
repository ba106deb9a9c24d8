package vn.kycuong.campaign;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import vn.kycuong.embedded.Installation;
import vn.kycuong.embedded.Node;

/** How long it takes until an installation works again. What takes longer than anybody would wait ends the campaign. */
final class Recovery {

    static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final String WAITING = """
            select count(*)
              from unsent_announcement
             where position <= :newest and case_id <> :except and parked_at is null
            """;
    private static final UUID NONE = new UUID(0, 0);

    private final Installation installation;

    Recovery(Installation installation) {
        this.installation = installation;
    }

    static Duration until(Callable<Boolean> well) {
        var began = System.nanoTime();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(well);
        return Duration.ofNanos(System.nanoTime() - began);
    }

    boolean isReady() {
        return installation.nodes().stream().allMatch(Node::isReady);
    }

    /** What was told up to now has left. */
    Duration untilEventsFlow() {
        return untilEventsFlow(NONE);
    }

    Duration untilEventsFlow(UUID except) {
        var newest = new long[1];
        until(() -> {
            newest[0] = installation
                    .owner()
                    .sql("select coalesce(max(position), 0) from announcement")
                    .query(Long.class)
                    .single();
            return true;
        });
        return until(() -> installation
                        .owner()
                        .sql(WAITING)
                        .param("newest", newest[0])
                        .param("except", except)
                        .query(Long.class)
                        .single()
                == 0);
    }
}
