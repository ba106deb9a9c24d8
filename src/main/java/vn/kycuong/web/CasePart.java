package vn.kycuong.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.kycuong.access.NotFound;

/** A part of the page of a case; public for the templates. */
public enum CasePart {
    OVERVIEW,
    FINDINGS,
    DOCUMENTS,
    PEOPLE,
    TIMELINE,
    PROCESS;

    static CasePart of(String asked) {
        return Stream.of(values())
                .filter(part -> part.asked().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** As it is asked for in an address. */
    public String asked() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The picture of the process tells what the team has not told yet, so the unit does not get it. */
    static List<CasePart> forReader(boolean seesEverything) {
        return Stream.of(values())
                .filter(part -> part != PROCESS || seesEverything)
                .toList();
    }
}
