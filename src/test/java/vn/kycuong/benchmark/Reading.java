package vn.kycuong.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What people read most, one request after the other through the door, as those who read it. */
final class Reading {

    private static final double WARM_UP_SECONDS = 25;
    private static final int REQUESTS = 150;
    private static final double LONGEST_SECONDS = 4;

    private final Application application;
    private final Figures figures;

    Reading(Application application, Figures figures) {
        this.application = application;
        this.figures = figures;
    }

    /** An address and the account that reads it. */
    private record Page(String account, String address) {}

    void measure() throws Exception {
        var visitors = new HashMap<String, Visitor>();
        var pages = pages();
        for (var page : pages.values()) {
            if (!visitors.containsKey(page.account())) {
                visitors.put(page.account(), new Visitor(application.address(), page.account()));
            }
        }
        warmUp(pages.values(), visitors);
        for (var page : pages.entrySet()) {
            read(
                    page.getKey(),
                    visitors.get(page.getValue().account()),
                    page.getValue().address());
        }
        figures.putLoad("read");
    }

    /** All pages in turn, so that none is measured while what they share is still being compiled. */
    private static void warmUp(Collection<Page> pages, Map<String, Visitor> visitors)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + (long) (WARM_UP_SECONDS * 1e9);
        while (System.nanoTime() < end) {
            for (var page : pages) {
                visitors.get(page.account()).get(page.address());
            }
        }
    }

    private Map<String, Page> pages() throws InterruptedException {
        var middle = application
                .owner()
                .sql("select last_number / 2 from feed_stream where stream = 'leadership'")
                .query(Long.class)
                .single();
        var course = new Course();
        for (var step : new InspectionWalk(application).steps()) {
            Walkers.patiently(() -> step.act().accept(course));
        }
        new Quiet(application).await();
        var pages = new LinkedHashMap<String, Page>();
        pages.put("work.leader", new Page("lanhdao1", "/work"));
        pages.put("work.teamHead", new Page("truongdoan1", "/work"));
        pages.put("work.headOfUnit", new Page("donvia", "/work"));
        pages.put("work.clerk", new Page("vanthu1", "/work"));
        pages.put("list.leader", new Page("lanhdao1", "/inspections"));
        pages.put("list.member", new Page("kiemtra1", "/inspections"));
        pages.put("list.headOfUnit", new Page("donvia", "/inspections"));
        pages.put("list.open", new Page("lanhdao1", "/inspections?status=FIELDWORK"));
        pages.put("list.late", new Page("lanhdao1", "/inspections?late=true"));
        pages.put("search.number", new Page("lanhdao1", "/inspections?q=KH-2025-0000500"));
        pages.put("search.words", new Page("lanhdao1", "/inspections?q=ky+cuong"));
        pages.put("search.nothing", new Page("lanhdao1", "/inspections?q=khong+co+gi+nhu+the"));
        pages.put("search.headOfUnit", new Page("donvia", "/inspections?q=ky+cuong"));
        pages.put("case.leader", new Page("lanhdao1", "/inspections/" + course.id()));
        pages.put("case.headOfUnit", new Page("donvia", "/inspections/" + course.id()));
        pages.put("feed.leader", new Page("lanhdao1", "/api/v1/events?audience=LEADERSHIP&after=" + middle));
        pages.put("findings.leader", new Page("lanhdao1", "/findings"));
        pages.put("findings.member", new Page("kiemtra1", "/findings"));
        pages.put("board.leader", new Page("lanhdao1", "/leadership"));
        pages.put("board.headOfUnit", new Page("donvia", "/unit"));
        pages.put("inbox.leader", new Page("lanhdao1", "/inbox"));
        return pages;
    }

    private void read(String name, Visitor visitor, String address) throws IOException, InterruptedException {
        var took = new ArrayList<Long>();
        var end = System.nanoTime() + (long) (LONGEST_SECONDS * 1e9);
        while (took.size() < REQUESTS && (System.nanoTime() < end || took.size() < 3)) {
            var began = System.nanoTime();
            visitor.get(address);
            took.add(System.nanoTime() - began);
        }
        figures.putLatency("read." + name, took);
    }
}
