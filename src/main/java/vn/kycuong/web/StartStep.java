package vn.kycuong.web;

import java.util.Optional;
import java.util.stream.Stream;

/** The steps of starting an inspection. The last one asks for nothing; there everything is read once more. */
public enum StartStep {
    MATTER,
    PLACE,
    TEAM,
    TERMS,
    CHECK;

    static Optional<StartStep> named(String name) {
        return Stream.of(values()).filter(step -> step.name().equals(name)).findFirst();
    }

    public boolean isLast() {
        return this == CHECK;
    }

    public boolean isFirst() {
        return this == MATTER;
    }

    public StartStep next() {
        return isLast() ? this : values()[ordinal() + 1];
    }

    public StartStep previous() {
        return isFirst() ? this : values()[ordinal() - 1];
    }

    boolean showsTerms() {
        return this == TERMS || this == CHECK;
    }

    boolean isBefore(StartStep other) {
        return ordinal() < other.ordinal();
    }

    /** How it is marked in the row of steps while that one is shown. */
    public String state(StartStep shown) {
        if (this == shown) {
            return "current";
        }
        return isBefore(shown) ? "passed" : "coming";
    }
}
