package vn.kycuong.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One inspection that the application took all the way, ready to be repeated on the bare engine under other names. */
final class RecordedInspection {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final AtomicInteger COPIES = new AtomicInteger();

    private record Recorded(List<DomainRows.Change> changes, List<Move> moves) {}

    private final List<Recorded> steps = new ArrayList<>();
    private final List<String> subjects = new ArrayList<>();
    private final Set<String> unique = new HashSet<>();

    static RecordedInspection of(Application application) throws InterruptedException {
        var recording = new RecordedInspection();
        var database = application.owner();
        var rows = new DomainRows(database);
        var course = new Course();
        for (var step : new InspectionWalk(application).steps()) {
            step.act().accept(course);
            // What a job writes after this step belongs to it.
            Thread.sleep(300);
            recording.steps.add(new Recorded(rows.changes(course.id()), step.moves()));
        }
        recording.subjects.add(course.id().toString());
        recording.subjects.addAll(database.sql("select id::text from finding where case_id = :case order by number")
                .param("case", course.id())
                .query(String.class)
                .list());
        recording.unique.addAll(course.numbers());
        recording.unique.add(database.sql("select number from inspection where case_id = :case")
                .param("case", course.id())
                .query(String.class)
                .single());
        return recording;
    }

    /** How many rows one inspection changes. */
    int changes() {
        return steps.stream().mapToInt(step -> step.changes().size()).sum();
    }

    /** The same once more, as another case. */
    List<Runnable> copyFor(BareEngine engine) {
        var copy = COPIES.incrementAndGet();
        var renamed = new HashMap<String, String>();
        var runnables = new ArrayList<Runnable>();
        for (var step : steps) {
            runnables.add(() -> engine.act(
                    renamed(step.changes(), renamed, copy),
                    step.moves(),
                    subject -> rename(subjects.get(subject), renamed, copy)));
        }
        return runnables;
    }

    private List<DomainRows.Change> renamed(List<DomainRows.Change> changes, Map<String, String> names, int copy) {
        var others = new ArrayList<DomainRows.Change>();
        for (var change : changes) {
            var values = new ArrayList<@Nullable String>();
            for (var value : change.values()) {
                values.add(value == null ? null : rename(value, names, copy));
            }
            others.add(new DomainRows.Change(change.sql(), values));
        }
        return others;
    }

    private String rename(String value, Map<String, String> names, int copy) {
        if (unique.contains(value)) {
            return value + "/" + copy;
        }
        return ID.matcher(value).matches()
                ? names.computeIfAbsent(value, old -> UUID.randomUUID().toString())
                : value;
    }
}
