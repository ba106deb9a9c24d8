package vn.kycuong.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What a device keeps to show a checklist in without a network. The same for everybody, and nothing of a case is in it. */
@Controller
class FieldShellPage {

    @GetMapping("/field/shell")
    String show() {
        return "field-shell";
    }
}
