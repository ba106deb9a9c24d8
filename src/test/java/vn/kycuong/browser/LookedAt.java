package vn.kycuong.browser;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page as one person sees it.
 *
 * @param address with the names of cases and findings in braces
 */
record LookedAt(String account, String name, String address) {

    private static final List<LookedAt> ALL = Stream.of(
                    of(
                            "truongdoan1",
                            Map.of(
                                    "work", "/work",
                                    "inspections", "/inspections",
                                    "start", "/inspections/new",
                                    "case", "/inspections/{fieldwork}",
                                    "case-sealed", "/inspections/{sealed}",
                                    "case-documents", "/inspections/{minuted}?part=documents",
                                    "case-people", "/inspections/{minuted}?part=people",
                                    "minutes", "/inspections/{fieldwork}/minutes",
                                    "inbox", "/inbox",
                                    "design", "/design")),
                    of(
                            "donvia",
                            Map.of(
                                    "work", "/work",
                                    "case", "/inspections/{minuted}",
                                    "case-timeline", "/inspections/{minuted}?part=timeline",
                                    "findings", "/findings",
                                    "finding", "/findings/{finding}",
                                    "response", "/findings/{finding}/response",
                                    "english", "/findings?lang=en")),
                    of(
                            "lanhdao1",
                            Map.of(
                                    "work", "/work?lang=vi",
                                    "case", "/inspections/{drafted}",
                                    "case-process", "/inspections/{fieldwork}?part=process",
                                    "case-findings", "/inspections/{minuted}?part=findings",
                                    "decision", "/inspections/{drafted}/decision")),
                    of(
                            "kiemtoan1",
                            Map.of(
                                    "work", "/work",
                                    "rules", "/rules",
                                    "rule", "/rules/handling-term",
                                    "events", "/events",
                                    "password", "/password",
                                    "nothing", "/inspections/{absent}")))
            .flatMap(List::stream)
            .toList();

    static List<LookedAt> all() {
        return ALL;
    }

    private static List<LookedAt> of(String account, Map<String, String> pages) {
        return pages.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> new LookedAt(account, page.getKey(), page.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return account + "-" + name;
    }
}
