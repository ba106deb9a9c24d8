package vn.kycuong.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One act of a walk.
 *
 * @param moves what the process engine is told in it
 */
record Step(String name, List<Move> moves, Consumer<Course> act) {

    Step {
        moves = List.copyOf(moves);
    }

    /** @param number of the finding, from 1 on */
    static Step ofFinding(String name, int number, Move move, Consumer<UUID> act) {
        return new Step(name, List.of(move), course -> act.accept(course.finding(number)));
    }
}
