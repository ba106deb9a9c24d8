package violators;

class SomethingHelper {}
