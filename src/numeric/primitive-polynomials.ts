/**
 * The first `count` primitive polynomials over GF(2), by degree and then by value, from degree 1. A polynomial is a
 * whole number whose bits are its coefficients: 0b1011 is x³ + x + 1.
 */
export function primitivePolynomials(count: number): number[] {
  const found: number[] = [];
  for (let degree = 1; found.length < count; degree++) {
    for (let p = 2 ** degree + 1; p < 2 ** (degree + 1) && found.length < count; p += 2) {
      if (isPrimitive(p, degree)) found.push(p);
    }
  }
  return found;
}

/** Primitive: the powers of x run through all 2^degree - 1 remainders before they return to 1. */
function isPrimitive(polynomial: number, degree: number): boolean {
  const period = 2 ** degree - 1;
  if (powerOfX(period, polynomial, degree) !== 1) return false;
  return primeFactors(period).every((prime) => prime === period || powerOfX(period / prime, polynomial, degree) !== 1);
}

function powerOfX(exponent: number, polynomial: number, degree: number): number {
  let result = 1;
  for (let bit = 31 - Math.clz32(exponent); bit >= 0; bit--) {
    result = product(result, result, polynomial, degree);
    if ((exponent >>> bit) & 1) result = product(result, 2, polynomial, degree);
  }
  return result;
}

function product(a: number, b: number, polynomial: number, degree: number): number {
  let sum = 0;
  let shifted = degree === 1 && a === 2 ? a ^ polynomial : a;
  for (let rest = degree === 1 && b === 2 ? b ^ polynomial : b; rest > 0; rest >>>= 1) {
    if (rest & 1) sum ^= shifted;
    shifted <<= 1;
    if (shifted >>> degree) shifted ^= polynomial;
  }
  return sum;
}

function primeFactors(n: number): number[] {
  const factors: number[] = [];
  let rest = n;
  for (let p = 2; p * p <= rest; p++) {
    if (rest % p === 0) factors.push(p);
    while (rest % p === 0) rest /= p;
  }
  return rest > 1 ? [...factors, rest] : factors;
}
