package vn.kycuong.proceeding;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Every act on a disciplinary case. */
@Component
class DisciplinaryActs {

    @Autowired
    OpenDisciplinaryCase open;

    @Autowired
    AssessCase assess;

    @Autowired
    ReplaceAuthority replaceAuthority;

    @Autowired
    DeferCase defer;

    @Autowired
    EndDeferral endDeferral;

    @Autowired
    WaiveDeferral waiveDeferral;

    @Autowired
    CallReview callReview;

    @Autowired
    HoldReview holdReview;

    @Autowired
    ReportReview reportReview;

    @Autowired
    FormCouncil formCouncil;

    @Autowired
    ChangeCouncil changeCouncil;

    @Autowired
    SummonToCouncil summon;

    @Autowired
    HoldCouncil holdCouncil;

    @Autowired
    RecommendForm recommend;

    @Autowired
    DecideOnDiscipline decide;

    @Autowired
    AskCouncilAgain askAgain;

    @Autowired
    HandOverDecision handOver;

    @Autowired
    ExecuteDecision execute;

    @Autowired
    AppealDecision appeal;

    @Autowired
    WithdrawAppeal withdrawAppeal;

    @Autowired
    SettleAppeal settle;

    @Autowired
    RestoreRights restore;

    @Autowired
    RecordLeaving recordLeaving;

    @Autowired
    DropCase drop;
}
