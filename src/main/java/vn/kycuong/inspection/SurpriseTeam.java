package vn.kycuong.inspection;

import java.time.LocalDate;
import java.util.List;

/** The standing team for surprise inspections. */
interface SurpriseTeam {

    void add(SurpriseTeamMember member, String by);

    void end(SurpriseTeamMember member, LocalDate lastDay);

    List<SurpriseTeamMember> all();

    List<SurpriseTeamMember> membersOn(LocalDate day);
}
