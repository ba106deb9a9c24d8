package vn.kycuong.browser;

import java.util.List;
import java.util.stream.Stream;

/**
 * A page as one person sees it.
 *
 * @param address with the names of cases and findings in braces
 */
record LookedAt(String account, String address) {

    private static final List<LookedAt> ALL = Stream.of(
                    of(
                            "truongdoan1",
                            "/today",
                            "/inspections/{fieldwork}/checklist",
                            "/inspections",
                            "/inspections/new",
                            "/inspections/{fieldwork}",
                            "/inspections/{sealed}",
                            "/inspections/{minuted}?part=documents",
                            "/inspections/{fieldwork}/minutes",
                            "/inspections/{fieldwork}/exhibits",
                            "/inbox",
                            "/inbox/settings",
                            "/ties",
                            "/ties/new",
                            "/search",
                            "/search?q=quay",
                            "/design"),
                    of(
                            "donvia",
                            "/unit",
                            "/inspections/{minuted}",
                            "/inspections/{minuted}?part=timeline",
                            "/findings/{finding}",
                            "/findings/{finding}/response",
                            "/accountability-entries/{entry}/statement",
                            "/findings?lang=en",
                            "/search?q=khong-co-gi-nhu-the"),
                    of(
                            "lanhdao1",
                            "/leadership?lang=vi",
                            "/inspections/{fieldwork}/brief",
                            "/inspections/{minuted}?part=documents",
                            "/verification",
                            "/inspections/{drafted}",
                            "/inspections/{fieldwork}?part=process",
                            "/inspections/{minuted}?part=findings",
                            "/inspections/{drafted}/decision",
                            "/accountability-entries",
                            "/accountability-entries/{entry}",
                            "/disciplinary-cases/{reviewed}/council",
                            "/disciplinary-cases/{summoned}/council-change"),
                    of("lanhdao2", "/disciplinary-cases/{summoned}/council-meeting"),
                    of(
                            "nhansu1",
                            "/work",
                            "/disciplinary-cases",
                            "/disciplinary-cases/new",
                            "/disciplinary-cases/{disciplined}",
                            "/disciplinary-cases/{disciplined}/assessment"),
                    of(
                            "vanthu1",
                            "/work",
                            "/served-papers",
                            "/inspections/{minuted}/service",
                            "/inspections/{minuted}?part=documents"),
                    of(
                            "quantri1",
                            "/calendar/days",
                            "/deliveries",
                            "/deliveries?reason=no-account",
                            "/repairs",
                            "/repairs/steps",
                            "/repairs/replays",
                            "/repairs/replays/new",
                            "/repairs/commands",
                            "/repairs/commands/{rejected}/dismissal",
                            "/organisation?q=minh hoa",
                            "/organisation/units/MH-A",
                            "/organisation/units/MH-A/appointments",
                            "/organisation/officials?lang=en",
                            "/organisation/officials/TDV-A?lang=vi",
                            "/organisation/officials/TDV-A/mail-address",
                            "/organisation/accounts"),
                    of(
                            "kiemtoan1",
                            "/work",
                            "/inspections/{minuted}?part=people",
                            "/rules",
                            "/rules/handling-term",
                            "/events",
                            "/search?q=lanh dao",
                            "/verification?sha256=0000",
                            "/password",
                            "/journal?q=KH",
                            "/rules/limitation/comparison",
                            "/checklists",
                            "/violations?against=2020-01-01",
                            "/access-log?lang=en",
                            "/inspections/{absent}"))
            .flatMap(List::stream)
            .toList();

    static List<LookedAt> all() {
        return ALL;
    }

    private static List<LookedAt> of(String account, String... addresses) {
        return Stream.of(addresses)
                .map(address -> new LookedAt(account, address))
                .toList();
    }

    /** Also the name of its picture. */
    @Override
    public String toString() {
        return (account + address).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
