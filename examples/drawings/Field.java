package drawings;

/** A number at each point of a picture, in drawing units. */
@FunctionalInterface
interface Field {
    double at(double x, double y);
}
