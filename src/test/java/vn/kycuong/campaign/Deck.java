package vn.kycuong.campaign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Faults in an order that chance decides; each kind comes up once before any comes up again. */
final class Deck {

    private final List<Fault> kinds;
    private final Random chance;
    private final Deque<Fault> left = new ArrayDeque<>();

    Deck(List<Fault> kinds, Random chance) {
        this.kinds = List.copyOf(kinds);
        this.chance = chance;
    }

    Fault next() {
        if (left.isEmpty()) {
            var shuffled = new ArrayList<>(kinds);
            Collections.shuffle(shuffled, chance);
            left.addAll(shuffled);
        }
        return left.remove();
    }
}
