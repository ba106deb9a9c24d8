package violators;

import vn.kycuong.access.Questions;

@Questions
class ForgetsWhoAsks {

    public int count(String unit) {
        return unit.length();
    }
}
