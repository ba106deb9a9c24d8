package violators;

public class PublicDelegate {}
