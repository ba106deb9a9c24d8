package vn.kycuong.doors;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries every door.
 *
 * @param account null for nobody
 * @param role column of the matrix
 */
record Walker(@Nullable String account, String official, String role, Set<String> headed) {

    static final List<Walker> ALL = List.of(
            new Walker(null, "", "anonymous", Set.of()),
            new Walker("lanhdao1", "LD-01", "leadership", Set.of()),
            new Walker("lanhdao2", "LD-02", "leadership", Set.of()),
            new Walker("truongdoan1", "TD-01", "inspector", Set.of()),
            new Walker("kiemtra1", "CC-001", "inspector", Set.of()),
            new Walker("kiemtra2", "CC-002", "inspector", Set.of()),
            new Walker("donvia", "TDV-A", "head_of_unit", Set.of("MH-A")),
            new Walker("donvib", "TDV-B", "head_of_unit", Set.of("MH-B")),
            new Walker("nhansu1", "CC-101", "personnel_officer", Set.of()),
            new Walker("vanthu1", "CC-102", "clerk", Set.of()),
            new Walker("quantri1", "SYS-QT1", "administrator", Set.of()),
            new Walker("tichhop1", "SYS-TH1", "integration", Set.of()),
            new Walker("kiemtoan1", "CC-103", "auditor", Set.of()));
}
