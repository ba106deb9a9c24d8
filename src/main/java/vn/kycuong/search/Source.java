package vn.kycuong.search;

import vn.kycuong.access.Actor;

/** Finds things of one kind, as far as the asker may know them. */
interface Source {

    What what();

    /** Who may not do this is not asked. */
    String operation();

    /** @param after the {@code next} of the group before; empty for the beginning */
    Group find(Actor actor, String text, String after, int limit);
}
