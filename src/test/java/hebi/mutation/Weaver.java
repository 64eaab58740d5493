package hebi.mutation;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Puts a break into a class file: the method that can be broken first asks {@link Switch} whether it is. */
final class Weaver extends ClassVisitor {
    private final Break.OfMethod broken;
    private int found;

    private Weaver(ClassVisitor next, Break.OfMethod broken) {
        super(Opcodes.ASM9, next);
        this.broken = broken;
    }

    /**
     * The class with a break of one of its methods.
     *
     * @throws IllegalArgumentException when there is no such method, several, or one that cannot give such a result
     */
    static byte[] weave(byte[] classFile, Break.OfMethod broken) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Weaver weaver = new Weaver(writer, broken);
        reader.accept(weaver, 0);
        if (weaver.found != 1) {
            throw new IllegalArgumentException(broken.method() + ": there are " + weaver.found + " such methods");
        }
        return writer.toByteArray();
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        String asked = broken.signature();
        if (!asked.equals(name) && !asked.equals(name + parameters(descriptor))) {
            return method;
        }
        found++;
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        return new BrokenMethod(method, broken, isStatic, Type.getMethodType(descriptor));
    }

    private static String parameters(String descriptor) {
        return Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(type -> type.getClassName().replaceFirst(".*[.$]", ""))
                .collect(Collectors.joining(",", "(", ")"));
    }
}
