package vn.kycuong.web;

import org.springframework.stereotype.Controller;
import vn.kycuong.paper.PaperDoor;
import vn.kycuong.paper.PaperQueries;
import vn.kycuong.paper.Printing;

/** Official papers of a case, to keep or to edit. */
@Controller
class PaperDownloads extends PaperDoor {

    PaperDownloads(PaperQueries papers, Printing printing) {
        super(papers, printing);
    }
}
