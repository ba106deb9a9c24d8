package vn.kycuong.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kycuong.access.Role;

/**
 * Every page, read through the door as each kind of account that may see it. A page that only draws a form is read in
 * between: what is slow then is the machine.
 */
final class EveryPage {

    private static final int WARM_UP = 3;
    private static final int REQUESTS = 20;
    private static final double LONGEST_SECONDS = 1.5;
    private static final String CHEAP = "/password";

    private static final Map<String, Role> READERS = Map.of(
            "truongdoan1", Role.INSPECTOR,
            "kiemtra1", Role.INSPECTOR,
            "lanhdao1", Role.LEADERSHIP,
            "donvia", Role.HEAD_OF_UNIT,
            "nhansu1", Role.PERSONNEL_OFFICER,
            "vanthu1", Role.CLERK,
            "quantri1", Role.ADMINISTRATOR,
            "kiemtoan1", Role.AUDITOR);

    private static final List<String> PLAIN = List.of("");

    /** What a page can be asked beside its address. */
    private static final Map<String, List<String>> ASKED = Map.ofEntries(
            Map.entry("/inspections", List.of("", "?late=true", "?q=ky+cuong", "?q=khong+co+gi", "?status=FIELDWORK")),
            Map.entry("/findings", List.of("", "?mine=true", "?late=true", "?unit=MH-A")),
            Map.entry("/served-papers", List.of("", "?waiting=true")),
            Map.entry(
                    "/disciplinary-cases",
                    List.of("", "?late=true", "?text=CX-77", "?stage=TO_HOLD_REVIEW", "?unit=MH-A")),
            Map.entry("/accountability-entries", List.of("", "?status=HEARING", "?unit=MH-A")),
            Map.entry("/deliveries", List.of("", "?reason=no-account")),
            Map.entry("/search", List.of("", "?q=quay", "?q=CX-77", "?q=khong+co+gi")),
            Map.entry("/organisation/officials", List.of("", "?q=cong+chuc")),
            Map.entry("/journal", List.of("", "?q=KH-2025-0000500")),
            Map.entry(
                    "/inspections/{id}",
                    List.of(
                            "",
                            "?part=findings",
                            "?part=documents",
                            "?part=people",
                            "?part=timeline",
                            "?part=process")));

    private final Application application;
    private final PageFigures figures;

    EveryPage(Application application, Figures figures) {
        this.application = application;
        this.figures = new PageFigures(figures);
    }

    /** A page as one account asks for it. */
    private record Visit(Visitor visitor, String pattern, String name, String address) {}

    void measure() throws Exception {
        var subjects = new PageSubjects(application);
        subjects.prepare();
        var doors = new Doors(application);
        var unread = new TreeSet<>(doors.all());
        // All of them once before any is measured, so that the first are no slower than the last.
        var pages = new ArrayList<Visit>();
        for (var visit : visits(doors, subjects)) {
            if (isThere(visit)) {
                pages.add(visit);
            }
        }
        for (var page : pages) {
            read(page);
            unread.remove(page.pattern());
        }
        figures.conclude(unread);
    }

    private List<Visit> visits(Doors doors, PageSubjects subjects) throws IOException, InterruptedException {
        var visits = new ArrayList<Visit>();
        for (var reader : new TreeMap<>(READERS).entrySet()) {
            var visitor = new Visitor(application.address(), reader.getKey());
            for (var pattern : doors.openTo(reader.getValue())) {
                var number = 0;
                for (var address : subjects.addresses(pattern).toList()) {
                    number++;
                    for (var asked : ASKED.getOrDefault(pattern, PLAIN)) {
                        var name = "%s %s%s #%d".formatted(reader.getKey(), pattern, asked, number);
                        visits.add(new Visit(visitor, pattern, name, address + asked));
                    }
                }
            }
        }
        return visits;
    }

    private boolean isThere(Visit visit) throws IOException, InterruptedException {
        var status = visit.visitor().status(visit.address());
        if (status >= 500) {
            figures.broke(visit.name());
        }
        return status == 200;
    }

    private void read(Visit visit) throws IOException, InterruptedException {
        var took = new ArrayList<Long>();
        var end = System.nanoTime() + (long) (LONGEST_SECONDS * 1e9);
        for (var request = -WARM_UP; request < REQUESTS && (System.nanoTime() < end || took.size() < 3); request++) {
            var nanoseconds = visit.visitor().time(visit.address());
            if (request >= 0) {
                took.add(nanoseconds);
            }
        }
        figures.read(visit.name(), took);
        figures.readCheap(visit.visitor().time(CHEAP));
    }
}
