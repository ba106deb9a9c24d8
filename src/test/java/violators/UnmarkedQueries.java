package violators;

class UnmarkedQueries {}
