package vn.kycuong.benchmark;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Many inspections on their way at once: each turn takes one of them a step further. */
final class OpenInspections implements Paced.Turns {

    private record Walking(Course course, int done) {}

    private final List<Step> steps;
    private final ConcurrentLinkedQueue<Walking> waiting = new ConcurrentLinkedQueue<>();

    OpenInspections(Application application, int number) throws InterruptedException {
        steps = new InspectionWalk(application).steps();
        for (var inspection = 0; inspection < number; inspection++) {
            waiting.add(begun(inspection % steps.size()));
        }
    }

    @Override
    public void take(Predicate<Paced.Act> doing) {
        var walking = waiting.poll();
        var mine = walking == null ? new Walking(new Course(), 0) : walking;
        var done = doing.test(() -> {
            steps.get(mine.done()).act().accept(mine.course());
            return mine.course().id();
        });
        var next = done ? mine.done() + 1 : mine.done();
        waiting.add(next == steps.size() ? new Walking(new Course(), 0) : new Walking(mine.course(), next));
    }

    /** They stand at different steps, as they do in an office. */
    private Walking begun(int done) throws InterruptedException {
        var course = new Course();
        for (var step : steps.subList(0, done)) {
            Walkers.patiently(() -> step.act().accept(course));
        }
        return new Walking(course, done);
    }
}
