"""Formulas as school textbooks have them: by hand, by subject, and by a small grammar that combines their parts."""

import random

BY_HAND = r"""
a+b=b+a
(a+b)+c=a+(b+c)
a(b+c)=ab+ac
\frac{1}{2}+\frac{1}{3}=\frac{5}{6}
3\frac{1}{2}
\dfrac{a}{b} \div \dfrac{c}{d} = \dfrac{ad}{bc}
0.5 \times 100\% = 50\%
1 : 2 = 3 : 6
|a| = \begin{cases} a & a \ge 0 \\ -a & a < 0 \end{cases}
a^m \cdot a^n = a^{m+n}
(a^m)^n = a^{mn}
(ab)^n = a^n b^n
a^{-p} = \frac{1}{a^p}
a^0 = 1
\sqrt{a^2} = |a|
\sqrt{ab} = \sqrt{a} \cdot \sqrt{b}
\sqrt[3]{-8} = -2
\sqrt[n]{a^m} = a^{\frac{m}{n}}
(a+b)^2 = a^2 + 2ab + b^2
(a-b)^2 = a^2 - 2ab + b^2
a^2 - b^2 = (a+b)(a-b)
a^3 + b^3 = (a+b)(a^2 - ab + b^2)
ax^2 + bx + c = 0
x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
x_1 + x_2 = -\frac{b}{a}
x_1 x_2 = \frac{c}{a}
\Delta = b^2 - 4ac
y = kx + b
y = \frac{k}{x}
y = a(x-h)^2 + k
\left( -\frac{b}{2a}, \frac{4ac-b^2}{4a} \right)
\begin{cases} x + y = 5 \\ x - y = 1 \end{cases}
\left\{ \begin{array}{l} 2x + 3y = 7 \\ x - y = 1 \end{array} \right.
\because \angle 1 = \angle 2
\therefore a \parallel b
\angle A + \angle B + \angle C = 180^\circ
\triangle ABC \cong \triangle DEF
\triangle ABC \sim \triangle A'B'C'
AB \perp CD
a^2 + b^2 = c^2
S = \pi r^2
C = 2 \pi r
S_{\triangle ABC} = \frac{1}{2} ah
V = \frac{4}{3} \pi r^3
V = \frac{1}{3} S h
\frac{a}{\sin A} = \frac{b}{\sin B} = \frac{c}{\sin C} = 2R
a^2 = b^2 + c^2 - 2bc \cos A
\sin^2 \alpha + \cos^2 \alpha = 1
\tan \alpha = \frac{\sin \alpha}{\cos \alpha}
\sin(\alpha + \beta) = \sin\alpha \cos\beta + \cos\alpha \sin\beta
\cos 2\alpha = 2\cos^2\alpha - 1
\tan 2\alpha = \frac{2\tan\alpha}{1 - \tan^2\alpha}
\sin \frac{\pi}{6} = \frac{1}{2}
y = A\sin(\omega x + \varphi)
\log_a MN = \log_a M + \log_a N
\log_a b = \frac{\ln b}{\ln a}
\lg 100 = 2
a^{\log_a N} = N
e^{i\pi} + 1 = 0
A \cup B = \{ x \mid x \in A \}
A \cap B
\complement_U A
A \subseteq B
x \in \mathbb{R}
\mathbb{N} \subset \mathbb{Z} \subset \mathbb{Q} \subset \mathbb{R}
\emptyset
\forall x \in \mathbb{R}, x^2 \geq 0
\exists x_0 \in \mathbb{R}
p \Rightarrow q
p \Leftrightarrow q
\neg p
p \wedge q
p \vee q
a_n = a_1 + (n-1)d
S_n = \frac{n(a_1 + a_n)}{2}
a_n = a_1 q^{n-1}
S_n = \frac{a_1 (1-q^n)}{1-q}
\sum_{i=1}^{n} i = \frac{n(n+1)}{2}
\sum_{i=1}^n i^2 = \frac{n(n+1)(2n+1)}{6}
\prod_{i=1}^{n} i = n!
\lim_{x \to 0} \frac{\sin x}{x} = 1
\lim_{n \to \infty} \left( 1 + \frac{1}{n} \right)^n = e
f'(x) = \lim_{\Delta x \to 0} \frac{f(x+\Delta x) - f(x)}{\Delta x}
(x^n)' = nx^{n-1}
f''(x)
\frac{dy}{dx}
\frac{\mathrm{d}y}{\mathrm{d}x}
\frac{\partial f}{\partial x}
\int_a^b f(x) dx = F(b) - F(a)
\int x^n \, dx = \frac{x^{n+1}}{n+1} + C
\int_{0}^{\pi} \sin x \, \mathrm{d}x = 2
\oint_L P dx
\iint_D f(x, y) d\sigma
\nabla f
\vec{a} \cdot \vec{b} = |\vec{a}| |\vec{b}| \cos\theta
\overrightarrow{AB} + \overrightarrow{BC} = \overrightarrow{AC}
\overrightarrow{OP} = x \overrightarrow{OA} + y \overrightarrow{OB}
\vec{a} = (x_1, y_1)
\vec{a} \parallel \vec{b}
|AB| = \sqrt{(x_2-x_1)^2 + (y_2-y_1)^2}
d = \frac{|Ax_0 + By_0 + C|}{\sqrt{A^2 + B^2}}
x^2 + y^2 = r^2
\frac{x^2}{a^2} + \frac{y^2}{b^2} = 1
\frac{x^2}{a^2} - \frac{y^2}{b^2} = 1
y^2 = 2px
e = \frac{c}{a}
\mathrm{C}_n^m = \frac{n!}{m!(n-m)!}
\binom{n}{k} = \frac{n!}{k!(n-k)!}
(a+b)^n = \sum_{k=0}^{n} \binom{n}{k} a^{n-k} b^k
P(A) = \frac{m}{n}
P(A|B) = \frac{P(AB)}{P(B)}
P(A \cup B) = P(A) + P(B)
\bar{x} = \frac{x_1 + x_2 + \cdots + x_n}{n}
s^2 = \frac{1}{n} \sum_{i=1}^{n} (x_i - \bar{x})^2
\hat{y} = \hat{b} x + \hat{a}
\chi^2 = \frac{n(ad-bc)^2}{(a+b)(c+d)(a+c)(b+d)}
X \sim N(\mu, \sigma^2)
f(x) = \frac{1}{\sqrt{2\pi}\sigma} e^{-\frac{(x-\mu)^2}{2\sigma^2}}
z = a + b\mathrm{i}
\bar{z} = a - bi
|z| = \sqrt{a^2+b^2}
\overline{z_1 + z_2} = \overline{z_1} + \overline{z_2}
\begin{pmatrix} a & b \\ c & d \end{pmatrix}
\begin{bmatrix} 1 & 0 \\ 0 & 1 \end{bmatrix}
\begin{vmatrix} a & b \\ c & d \end{vmatrix} = ad - bc
\begin{matrix} 1 & 2 & 3 \\ 4 & 5 & 6 \end{matrix}
\begin{Bmatrix} a \\ b \end{Bmatrix}
\begin{array}{cc} a & b \\ c & d \end{array}
\begin{aligned} (x+1)^2 &= x^2+2x+1 \\ &= x(x+2)+1 \end{aligned}
\begin{align*} a &= b \\ c &= d \end{align*}
\begin{gathered} a = b \\ c = d \end{gathered}
\begin{split} a &= b + c \\ &= d \end{split}
f(x) = \begin{cases} x^2, & x > 0 \\ 0, & x = 0 \\ -x, & x < 0 \end{cases}
v = \frac{s}{t}
v = v_0 + at
x = v_0 t + \frac{1}{2} a t^2
v^2 - v_0^2 = 2ax
\bar{v} = \frac{\Delta x}{\Delta t}
F = ma
G = mg
F = \mu F_N
F = kx
p = \frac{F}{S}
p = \rho g h
F_{浮} = \rho_{液} g V_{排}
W = Fs
P = \frac{W}{t} = Fv
E_k = \frac{1}{2}mv^2
E_p = mgh
\eta = \frac{W_{有}}{W_{总}} \times 100\%
F_1 L_1 = F_2 L_2
I = \frac{U}{R}
U = IR
P = UI = I^2 R = \frac{U^2}{R}
Q = I^2 R t
R = R_1 + R_2
\frac{1}{R} = \frac{1}{R_1} + \frac{1}{R_2}
R = \rho \frac{l}{S}
Q = cm\Delta t
\frac{1}{u} + \frac{1}{v} = \frac{1}{f}
n = \frac{\sin i}{\sin r}
F = G \frac{m_1 m_2}{r^2}
F = k \frac{q_1 q_2}{r^2}
E = \frac{F}{q}
\Phi = BS
E = n \frac{\Delta \Phi}{\Delta t}
F = BIL \sin\theta
F = qvB
T = 2\pi \sqrt{\frac{l}{g}}
T = 2\pi \sqrt{LC}
E = mc^2
E = h\nu
\lambda = \frac{h}{p}
pV = nRT
\vec{F} = m\vec{a}
a = \frac{v^2}{r} = \omega^2 r
\omega = \frac{2\pi}{T}
g = 9.8 \,\mathrm{m/s^2}
c = 3 \times 10^8 \,\mathrm{m/s}
1 \,\mathrm{km} = 10^3 \,\mathrm{m}
N_A = 6.02 \times 10^{23} \,\mathrm{mol^{-1}}
25\,^\circ\mathrm{C}
30^\circ
90^{\circ}
\rho = 1.0 \times 10^3 \,\mathrm{kg/m^3}
\mu_0 = 4\pi \times 10^{-7}
\mathrm{H_2O}
\mathrm{SO_4^{2-}}
\mathrm{2H_2 + O_2 = 2H_2O}
\mathrm{Fe^{3+}}
n = \frac{m}{M}
c = \frac{n}{V}
\mathrm{pH} = -\lg c(\mathrm{H^+})
K = \frac{c^p(C) \cdot c^q(D)}{c^m(A) \cdot c^n(B)}
\Delta H = -285.8 \,\mathrm{kJ/mol}
A \xrightarrow{f} B
A \overset{f}{\longrightarrow} B
a \stackrel{def}{=} b
\underset{x \to 0}{\lim} f(x)
\overbrace{a + b + c}^{3}
\underbrace{1 + 1 + \cdots + 1}_{n}
\underline{x}
\overline{AB}
\widehat{ABC}
\widetilde{x}
\dot{x}
\ddot{x}
\tilde{a}
1, 2, 3, \ldots, n
1 + 2 + \cdots + n
\vdots
\ddots
\infty
\pm 1
\mp 1
a \neq b
a \le b
a \geq b
a \ll b
a \gg b
a \approx b
a \equiv b \pmod{n}
a \equiv b
a \propto b
a \bmod b
\gcd(a, b)
\max\{a, b\}
\min_{x} f(x)
\arcsin x
\arctan x
\sinh x
\alpha, \beta, \gamma, \delta, \epsilon, \varepsilon, \zeta, \eta
\theta, \vartheta, \iota, \kappa, \lambda, \mu, \nu, \xi
\pi, \rho, \sigma, \tau, \upsilon, \phi, \varphi, \chi, \psi, \omega
\Gamma, \Delta, \Theta, \Lambda, \Xi, \Pi, \Sigma, \Upsilon, \Phi, \Psi, \Omega
\mathbf{v}
\mathbf{AB}
\mathcal{F}
\mathfrak{g}
\text{if } x > 0
\text{速度} = \frac{\text{路程}}{\text{时间}}
\operatorname{lcm}(4, 6) = 12
\left[ 0, 1 \right]
\left| x \right|
\left\{ x \right\}
\left\langle a, b \right\rangle
\left\lfloor x \right\rfloor
\left\lceil x \right\rceil
\left\| \vec{a} \right\|
\left. \frac{dy}{dx} \right|_{x=0}
\big( x \big)
\Big[ x \Big]
\bigg| x \bigg|
\lfloor x \rfloor
\lceil x \rceil
a \to b
a \rightarrow b
a \leftarrow b
a \Rightarrow b
a \Leftrightarrow b
a \mapsto b
a \rightleftharpoons b
a \uparrow
a \downarrow
a \times b
a \div b
a \cdot b
a \ast b
a \star b
a \oplus b
a \otimes b
a \circ b
a \subset b
a \supset b
a \subseteq b
a \notin b
\partial
\hbar
\ell
\Re
\Im
x^{y^{z}}
x_{i_j}
x_i^2
x'^2
{x^2}^3
\frac{\frac{a}{b}}{\frac{c}{d}}
\frac{1}{1+\frac{1}{1+\frac{1}{x}}}
\cfrac{1}{1+\cfrac{1}{x}}
\sqrt{1+\sqrt{1+x}}
a \quad b
a \qquad b
a \, b
a \; b
a \: b
a \! b
\boxed{x = 1}
\cancel{x}
\color{red} x
\displaystyle \frac{1}{2}
\textstyle \sum_{i} i
\phantom{x}
\frac12
\sqrt2
x^12
\frac ab
\sum\limits_{i=1}^{n} i
\int\limits_a^b
\iint
\iiint
\bigcup_{i=1}^{n} A_i
\bigcap_{i=1}^{n} A_i
\limsup_{n\to\infty} a_n
\substack{a \\ b}
\sum_{\substack{i < n \\ j < m}} a_{ij}
a \not= b
a \nparallel b
\prime
\square
\cdots
\mathrm{kg \cdot m/s}
5 \,\Omega
\mathit{x}
\mathsf{x}
\mathtt{x}
\boldsymbol{x}
\overleftarrow{AB}
\overleftrightarrow{AB}
\odot O
\parallel
\measuredangle A
\tfrac{1}{2}
\binom{5}{2}
{5 \choose 2}
{a \over b}
\hspace{1em}
""".strip().splitlines()

LETTERS = ["x", "y", "a", "b", "n", "t", r"\alpha", r"\theta", r"\lambda", r"\omega", r"\Delta x"]
NUMBERS = ["1", "2", "10", "3.14", "0.5", "360"]
RELATIONS = ["=", r"\le", r"\geq", "<", r"\neq", r"\approx", r"\to"]
OPERATORS = ["+", "-", r"\times", r"\cdot", r"\pm", r"\div"]
FUNCTIONS = [r"\sin", r"\cos", r"\tan", r"\ln", r"\lg", r"\arccos"]


class Grammar:
    def __init__(self, seed):
        self.dice = random.Random(seed)

    def pick(self, *choices):
        return self.dice.choice(choices)

    def value(self, depth):
        if depth <= 0:
            return self.pick(*LETTERS, *NUMBERS)
        inner = lambda: self.sum(depth - 1)
        part = lambda: self.value(depth - 1)
        return self.pick(
            lambda: rf"\frac{{{inner()}}}{{{inner()}}}",
            lambda: rf"\sqrt{{{inner()}}}",
            lambda: rf"\sqrt[{self.pick('3', '4', 'n')}]{{{inner()}}}",
            lambda: rf"{self.pick('x', 'a', 'v', 'F')}^{{{inner()}}}",
            lambda: rf"{self.pick('x', 'a', 'v', 'F')}_{{{part()}}}",
            lambda: rf"{self.pick('x', 'a', 'v')}_{self.pick('1', 'n', 'i')}^{self.pick('2', '3', 'n')}",
            lambda: rf"\left( {inner()} \right)",
            lambda: rf"\left| {inner()} \right|^2",
            lambda: rf"{self.pick(*FUNCTIONS)} {part()}",
            lambda: rf"{self.pick(*FUNCTIONS)}^2 {self.pick(*LETTERS)}",
            lambda: rf"\vec{{{self.pick('a', 'b', 'F')}}}",
            lambda: rf"\overrightarrow{{{self.pick('AB', 'CD', 'OP')}}}",
            lambda: rf"\overline{{{inner()}}}",
            lambda: rf"\sum_{{{self.pick('i', 'k')}=1}}^{{n}} {part()}",
            lambda: rf"\int_{{0}}^{{{self.pick('1', 'x')}}} {part()} \, dx",
            lambda: rf"\lim_{{x \to {self.pick('0', 'a')}}} {part()}",
            lambda: rf"\binom{{{self.pick('n', '5')}}}{{{self.pick('k', '2')}}}",
            lambda: rf"\mathrm{{{self.pick('m', 'kg', 'cm', 's')}}}",
        )()

    def sum(self, depth):
        parts = [self.value(depth)]
        for _ in range(self.dice.randrange(3)):
            parts += [self.pick(*OPERATORS), self.value(depth - self.dice.randrange(2))]
        return " ".join(parts)

    def formula(self):
        depth = self.dice.randrange(1, 4)
        kind = self.dice.randrange(10)
        row = lambda: f"{self.sum(1)} & {self.sum(1)}"
        if kind == 0:
            return rf"\begin{{{(name := self.pick('pmatrix', 'bmatrix', 'vmatrix', 'matrix'))}}} {row()} \\ {row()} \end{{{name}}}"
        if kind == 1:
            return rf"f(x) = \begin{{cases}} {row()} \\ {row()} \end{{cases}}"
        if kind == 2:
            return rf"\begin{{aligned}} {self.sum(1)} &= {self.sum(1)} \\ &= {self.sum(1)} \end{{aligned}}"
        return f"{self.sum(depth)} {self.pick(*RELATIONS)} {self.sum(depth)}"


def formulas(made=400):
    grammar = Grammar(2026)
    return BY_HAND + [grammar.formula() for _ in range(made)]
