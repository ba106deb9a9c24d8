package violators;

import vn.kycuong.access.UseCase;

@UseCase
class TakesNoCommand {

    public void handle(String anything) {}
}
