package vn.kycuong.journal;

/**
 * A part of an audience that reads for itself: leadership, integrations, one unit, one person.
 *
 * @param unit code of the unit; empty unless units are told
 * @param official code of the official; empty unless people are told
 */
public record Readers(Audience audience, String unit, String official) {

    public static final Readers LEADERSHIP = new Readers(Audience.LEADERSHIP, "", "");

    public static final Readers INTEGRATION = new Readers(Audience.INTEGRATION, "", "");

    public Readers {
        if ((audience == Audience.UNITS) == unit.isEmpty() || (audience == Audience.PEOPLE) == official.isEmpty()) {
            throw new IllegalStateException("Readers name a unit if units are told, an official if people are told");
        }
    }

    public static Readers unit(String code) {
        return new Readers(Audience.UNITS, code, "");
    }

    public static Readers official(String code) {
        return new Readers(Audience.PEOPLE, "", code);
    }

    /** {@code leadership}, {@code integration}, {@code units:CODE} or {@code people:CODE}. */
    public String key() {
        return switch (audience) {
            case LEADERSHIP -> "leadership";
            case INTEGRATION -> "integration";
            case UNITS -> "units:" + unit;
            case PEOPLE -> "people:" + official;
        };
    }
}
