package hebi.mutation;

import java.util.Map;

/** Something that can be broken. */
public sealed interface Break {
    /** What it is switched on by. */
    String name();

    /**
     * A method that does nothing but give a result.
     *
     * @param method {@code hebi.text.Autospacing.hanSide}; where there are several of the name, {@code name(Type,int)} with
     *     simple names of types
     * @param where only calls whose arguments, counted from 1, print like this are broken
     * @param result a number, {@code true}, {@code false}, {@code nothing} (of a void method), {@code empty}, {@code argument 1},
     *     or the name of a constant of the method's type
     */
    record OfMethod(String name, String method, Map<Integer, String> where, String result) implements Break {
        /** Binary name of the class. */
        public String type() {
            return method.substring(0, qualified().lastIndexOf('.'));
        }

        /** Name of the method, with its parameters if they are given. */
        String signature() {
            return method.substring(qualified().lastIndexOf('.') + 1);
        }

        private String qualified() {
            return method.replaceFirst("\\(.*", "");
        }
    }

    /**
     * A file among the classes that says something else. What is kept in a static field was read before: that cannot be broken.
     *
     * @param file {@code hebi/lang/zh.yaml}
     * @param find text that it holds once
     * @param becomes what stands there instead
     */
    record OfText(String name, String file, String find, String becomes) implements Break {
        String of(String text) {
            int at = text.indexOf(find);
            if (at < 0 || text.indexOf(find, at + 1) >= 0) {
                throw new IllegalArgumentException(file + " does not hold “" + find + "” once");
            }
            return text.substring(0, at) + becomes + text.substring(at + find.length());
        }
    }
}
