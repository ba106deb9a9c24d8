package vn.kycuong.proceeding;

import java.util.List;

/**
 * Who may not sit on the council of a case.
 *
 * @param people all but those who work under the person
 * @param subordinates whether these may not either
 */
public record Barred(List<Candidate> people, boolean subordinates) {

    public Barred {
        people = List.copyOf(people);
    }
}
