package vn.kycuong.access;

import java.util.Locale;

/** How far a right of the matrix reaches: which cases it is about. */
enum Reach {
    NONE("-"),
    ANY("any"),
    TEAM("team"),
    TEAM_HEAD("team-head"),
    OWN_UNIT("own-unit"),
    ISSUER("issuer"),
    INVOLVED("involved"),
    LISTED("listed");

    private final String word;

    Reach(String word) {
        this.word = word;
    }

    static Reach of(String word) {
        for (var reach : values()) {
            if (reach.word.equals(word.strip().toLowerCase(Locale.ROOT))) {
                return reach;
            }
        }
        throw new IllegalStateException("The permission matrix has an unknown reach: " + word);
    }

    boolean covers(Actor actor, CaseScope scope) {
        var official = actor.official();
        return switch (this) {
            case NONE -> false;
            case ANY -> true;
            case TEAM -> scope.team().contains(official);
            case TEAM_HEAD -> scope.teamHead().equals(official);
            case OWN_UNIT -> scope.knownToUnit() && actor.unitsHeaded().contains(scope.unit());
            case ISSUER -> scope.issuer().equals(official);
            case INVOLVED -> scope.team().contains(official) || scope.involved().contains(official);
            case LISTED -> scope.listed().contains(official);
        };
    }
}
