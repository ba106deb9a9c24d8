package vn.kycuong.journal;

/** Who is told. Each audience has a topic of its own, since a broker grants access per topic. */
public enum Audience {
    /** Heads of the units concerned. */
    UNITS,
    LEADERSHIP,
    /** Named officials: the team, or the person concerned. */
    PEOPLE,
    /** Other systems. Never any personal data. */
    INTEGRATION
}
