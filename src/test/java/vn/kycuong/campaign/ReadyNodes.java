package vn.kycuong.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.kycuong.embedded.Node;

/** What a load balancer knows: which nodes said lately that they are ready. */
final class ReadyNodes {

    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final List<Node> nodes;
    private final Set<Node> ready = ConcurrentHashMap.newKeySet();

    /** @param nodes all of which are asked from now on, as long as this process lives */
    ReadyNodes(List<Node> nodes) {
        this.nodes = nodes;
        ready.addAll(nodes);
        for (var node : nodes) {
            var watcher = new Thread(() -> watch(node), "watcher");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    /** In turn, those that are ready before those that are not: what was heard last may not be true any more. */
    List<Node> fromTurn(int turn) {
        var first = new ArrayList<Node>();
        var last = new ArrayList<Node>();
        for (var place = 0; place < nodes.size(); place++) {
            var node = nodes.get(Math.floorMod(turn + place, nodes.size()));
            (ready.contains(node) ? first : last).add(node);
        }
        first.addAll(last);
        return first;
    }

    private void watch(Node node) {
        try {
            while (true) {
                if (node.isReady()) {
                    ready.add(node);
                } else {
                    ready.remove(node);
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
