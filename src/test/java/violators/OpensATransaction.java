package violators;

import org.springframework.transaction.annotation.Transactional;

@Transactional
class OpensATransaction {}
