// Made by npm run fit; see fit/. Do not change it by hand.
// Below the name of a kind of evidence, its values, and how much each speaks for what: natural logarithms of how much
// likelier it makes it. Of a unit, 20 make 1: furniture, headline, deck, meta, caption, credit, body, sign-off, above, header, body, tail.
// Of a transition, 20 make 1: the states in the order of the rows. Of a headline, 20 make 1; of news, 80.
export const TABLE = `== unit
# kind
byline	-5 -5 -10 10 -16 -17 -4 -5 -3 4 -2 0
counter	4 -2 -2 -9 -7 -6 0 -2 -2 0 1 1
credit	-7 -5 -8 -8 -10 8 -5 3 -1 -1 0 1
date	-1 -8 -4 4 -5 -2 -2 -10 0 0 -2 0
end	-2 0 0 2 0 0 -2 4 -3 -2 -2 3
item	1 -8 -2 -1 -6 -7 1 -2 0 -1 -1 0
link	2 0 0 -5 -3 -3 0 -1 1 -1 1 0
sign-off	-6 -1 -1 1 -6 -3 -4 6 0 -2 -5 3
symbols	4 -2 -2 -2 -3 0 -4 1 -1 -2 0 1
text	1 -1 1 -2 2 -6 1 -3 0 0 0 1
version	-5 -3 0 5 -2 -3 -2 -2 3 -2 -2 2
# length × close
0 words · no sentence	5 -2 -3 -2 -5 0 -5 2 -1 -2 1 0
1 words · a credit	-2 -1 -1 -2 -3 0 -1 3 1 0 -2 0
1 words · no sentence	0 -5 -4 0 -2 0 0 0 1 0 1 0
1 words · the end of a sentence	0 -1 -2 -5 1 -5 2 -5 2 -1 1 -2
10 to 13 words · a credit	-1 -3 -6 -9 3 0 -2 1 0 -1 1 0
10 to 13 words · no sentence	1 0 0 -1 -1 -6 -2 -3 0 0 0 0
10 to 13 words · the end of a sentence	-2 -2 0 0 0 -3 2 0 0 0 0 -1
14 to 18 words · a credit	-1 -1 -3 -5 4 -3 -5 -1 -1 1 -2 1
14 to 18 words · no sentence	0 2 -1 1 -1 -6 0 -6 -2 -1 1 -1
14 to 18 words · the end of a sentence	-1 -6 0 -1 -2 -4 2 -1 1 -1 0 0
19 to 25 words · a credit	1 -5 -6 -4 3 -3 -4 -2 0 0 0 1
19 to 25 words · no sentence	-1 1 0 0 -1 -3 0 0 0 1 0 0
19 to 25 words · the end of a sentence	-1 -4 1 -1 -3 -4 2 -1 0 -1 0 -1
2 words · a credit	-2 -1 -2 -4 -2 4 -3 -5 0 -1 0 0
2 words · no sentence	0 -5 -3 0 -2 -4 0 0 1 1 0 0
2 words · the end of a sentence	-1 1 -1 -2 -1 1 1 1 1 -1 -2 0
26 to 40 words · a credit	0 -2 -1 -4 3 -2 -6 -1 0 -1 -2 2
26 to 40 words · no sentence	-1 1 0 0 1 -3 0 -2 -1 0 1 -1
26 to 40 words · the end of a sentence	0 -3 1 0 -2 -3 1 -2 0 0 -1 1
3 words · a credit	-1 -3 -2 -2 -7 3 -3 1 1 0 1 -2
3 words · no sentence	0 -1 -2 0 1 -5 0 -6 0 0 0 0
3 words · the end of a sentence	-1 -3 1 -4 0 -3 1 -2 0 0 1 -2
4 words · a credit	-2 -2 -2 -6 -2 3 -1 -4 0 1 1 -1
4 words · no sentence	0 -2 -1 0 0 -1 0 -1 0 1 0 0
4 words · the end of a sentence	-1 -4 -8 -1 -3 -9 3 -2 0 0 0 -1
41 to 70 words · a credit	1 0 -5 -3 0 -1 -3 0 0 2 -1 -1
41 to 70 words · no sentence	1 0 -6 -6 3 -2 -1 -2 -1 -1 0 0
41 to 70 words · the end of a sentence	-1 -2 1 0 -3 -2 2 -5 1 0 0 0
5 to 6 words · a credit	-4 -2 -4 0 0 3 -3 1 -3 2 1 -1
5 to 6 words · no sentence	0 -1 -2 0 -1 -4 1 -1 0 0 0 0
5 to 6 words · the end of a sentence	-1 -1 0 0 2 -8 0 1 0 0 1 0
7 to 9 words · a credit	-2 -2 -6 -2 1 2 -2 3 -1 1 0 -1
7 to 9 words · no sentence	0 -1 -4 0 -1 1 1 -1 0 0 0 0
7 to 9 words · the end of a sentence	-1 -2 2 -2 0 -5 1 -4 -1 0 0 0
over 70 words · a credit	-1 0 -2 -2 1 -1 -1 0 1 1 0 -1
over 70 words · no sentence	-1 -1 0 -3 -9 -1 1 -1 -1 -2 1 0
over 70 words · the end of a sentence	-1 -1 -1 0 -6 -1 3 -2 -1 0 1 0
# length × kind
0 words · symbols	4 -2 -2 -2 -3 0 -4 1 -1 -2 0 1
1 words · byline	-2 -1 -1 3 -1 -3 -2 -2 0 1 -1 0
1 words · counter	3 -2 -2 -8 -4 -4 1 -2 -2 0 1 0
1 words · credit	-6 -2 -2 -7 -6 6 -3 2 2 0 -1 -1
1 words · date	-1 -4 -2 3 -6 -5 -1 -3 1 0 -1 -2
1 words · end	-2 0 0 2 0 0 -2 4 -3 -2 -2 3
1 words · item	2 -3 -2 -3 -1 -8 0 -6 0 1 -1 1
1 words · link	2 0 0 -4 -3 -3 0 -1 1 -1 1 0
1 words · text	0 -4 -3 0 -1 -6 0 1 0 1 0 1
1 words · version	-4 0 0 4 0 -1 0 0 3 0 0 -3
10 to 13 words · byline	-2 -2 -5 5 -5 -1 -2 -1 -1 2 -2 0
10 to 13 words · credit	2 0 -2 -2 -4 2 -3 -2 0 0 -1 1
10 to 13 words · date	0 -5 -3 5 -7 -2 -1 -1 0 -1 0 0
10 to 13 words · item	0 -3 0 -2 -3 -2 0 -3 0 0 -1 0
10 to 13 words · text	-1 0 0 -7 2 -6 1 0 0 0 1 -1
14 to 18 words · date	-3 -1 -2 4 -4 0 -1 0 -1 1 0 -1
14 to 18 words · item	1 -3 0 -5 -3 -1 1 -1 0 -1 -1 1
14 to 18 words · text	-1 -1 0 -3 1 -6 0 -3 0 0 0 -1
19 to 25 words · item	-1 -1 0 -4 0 -1 1 -2 0 -2 0 0
19 to 25 words · sign-off	-2 0 0 -1 -1 0 -2 3 0 -1 -2 2
19 to 25 words · text	-1 -1 0 0 -1 -5 1 -2 0 1 1 0
2 words · counter	3 0 0 1 -1 0 -7 0 -1 -1 3 -3
2 words · credit	-4 -3 -2 -5 -4 5 -3 2 0 -1 -1 0
2 words · date	1 -2 -2 2 -2 0 -3 -1 2 -1 -2 1
2 words · item	0 -3 -3 -1 -8 -1 0 -3 1 -1 1 -1
2 words · text	0 -4 -2 -1 -2 -6 0 -2 0 1 0 1
2 words · version	-4 0 0 4 0 -1 -1 0 2 -1 -1 1
26 to 40 words · item	0 -1 1 -4 -6 -1 0 -1 0 0 -1 1
26 to 40 words · text	0 -2 1 0 1 -3 2 -2 0 0 1 1
3 words · byline	-3 -4 -2 6 -9 -12 0 -1 -1 2 -1 -1
3 words · counter	4 0 0 -3 -2 0 -2 0 0 1 -1 0
3 words · credit	-3 -3 -2 1 -4 5 -6 -1 -1 -1 1 0
3 words · date	0 -1 -3 0 -5 0 0 -2 0 0 -1 0
3 words · item	0 -3 -3 1 -5 -8 0 -2 -1 0 -1 0
3 words · text	0 0 -1 -4 3 -7 0 -4 0 0 0 0
3 words · version	-4 -2 0 4 -1 -1 -2 0 2 -2 -2 2
4 words · byline	-4 -3 -2 5 -6 -6 -1 -2 -1 2 -3 0
4 words · credit	-1 -1 -2 -5 -8 4 0 -4 0 -1 2 -1
4 words · date	-2 0 -4 1 -1 -10 0 -3 0 2 -1 1
4 words · item	0 -3 -3 -1 -9 -1 0 -3 -1 0 -1 0
4 words · sign-off	-1 0 0 -2 -1 0 -1 1 0 -1 -1 0
4 words · text	0 -2 -1 -1 1 -2 0 -2 0 0 0 -1
41 to 70 words · item	0 -1 -2 -1 -3 0 0 0 1 -1 0 0
41 to 70 words · text	-1 -1 0 0 1 -2 2 -5 0 0 1 0
5 to 6 words · byline	-1 -4 -4 5 -7 -6 -4 -2 -1 2 -1 -2
5 to 6 words · credit	-2 -2 -1 -1 -4 4 -3 2 -2 -2 2 0
5 to 6 words · date	-1 -5 -2 1 1 -3 -1 -5 -1 -1 -2 0
5 to 6 words · item	1 -5 -6 0 0 -8 0 -2 1 0 -3 1
5 to 6 words · sign-off	-5 -1 -1 2 -4 -2 -1 3 -1 0 -3 3
5 to 6 words · text	0 1 1 -2 0 -2 1 -5 1 -1 0 0
7 to 9 words · byline	-2 -3 -5 4 -7 -5 -3 0 -1 1 -1 0
7 to 9 words · credit	-1 1 -3 -6 -4 2 -1 2 -1 -1 -1 2
7 to 9 words · date	1 -5 -1 2 -8 -2 -2 -4 -3 3 -2 2
7 to 9 words · item	-2 -3 -2 -1 -4 -5 2 0 0 0 0 -1
7 to 9 words · sign-off	-3 0 0 -3 -2 -2 -4 4 0 -1 -3 4
7 to 9 words · text	1 0 1 -6 1 0 0 -10 0 0 0 0
over 70 words · text	-1 -1 -1 0 -3 -1 2 -2 -1 0 1 0
# length × gap above
0 words · no blank line	7 -1 -3 -8 -5 0 -5 -4 -1 0 1 0
0 words · one blank line	1 -2 -1 1 -2 -2 -2 3 0 -2 -1 1
0 words · two blank lines	-1 -1 0 2 0 0 -1 1 0 -2 -2 3
1 words · more blank lines	-4 -2 0 5 -1 -3 -2 -4 2 -3 -3 3
1 words · no blank line	0 -6 -3 -1 1 0 0 1 1 1 0 1
1 words · one blank line	0 -3 -6 -1 -6 0 0 1 0 -1 1 -1
1 words · the end of the file	-1 -1 -1 4 -2 -3 0 0 1 -1 0 0
1 words · two blank lines	1 -1 -1 1 -6 -5 -2 -4 2 -1 -2 0
10 to 13 words · more blank lines	-6 6 -2 -2 -5 -1 -3 -1 0 5 -3 -3
10 to 13 words · no blank line	0 -5 1 0 0 -1 0 -1 0 -1 1 -1
10 to 13 words · one blank line	-2 0 0 -2 0 -9 1 0 -1 -1 0 0
10 to 13 words · the end of the file	2 1 -5 -9 -8 0 0 0 -1 1 0 0
10 to 13 words · two blank lines	1 1 -4 -1 -2 -2 -3 -2 1 1 -3 1
14 to 18 words · more blank lines	-4 7 -2 -1 -5 0 -5 0 0 5 -5 -3
14 to 18 words · no blank line	-2 -4 -4 3 1 -6 0 -1 -1 -1 0 -1
14 to 18 words · one blank line	0 -1 1 -3 -1 -4 0 -2 1 0 -1 1
14 to 18 words · the end of the file	2 0 -4 -5 -6 0 0 0 0 0 0 0
14 to 18 words · two blank lines	4 0 -3 -2 -2 0 -2 -1 1 1 -2 0
19 to 25 words · more blank lines	-3 5 -1 0 -4 0 -3 0 0 4 -4 0
19 to 25 words · no blank line	0 -4 1 -1 1 -5 0 -2 -1 1 0 1
19 to 25 words · one blank line	0 -2 0 0 -1 -3 1 -1 0 0 0 0
19 to 25 words · the end of the file	2 -1 -2 -2 -3 0 0 0 1 -1 0 0
19 to 25 words · two blank lines	2 1 -4 -4 -2 -1 -1 0 0 1 -2 2
2 words · more blank lines	-2 4 0 -1 -1 -2 -3 0 1 1 -3 1
2 words · no blank line	1 -7 -4 -2 -2 -2 1 -1 1 1 -1 1
2 words · one blank line	0 -2 -2 0 -2 -1 -1 0 -1 0 0 0
2 words · the end of the file	-2 3 0 0 -3 -2 0 0 -3 3 0 0
2 words · two blank lines	1 -4 -2 0 -8 -2 0 -1 1 2 -2 -1
26 to 40 words · no blank line	-1 -3 0 -1 0 -6 0 -1 0 0 -1 0
26 to 40 words · one blank line	0 -1 1 0 2 -2 1 -3 0 0 0 1
26 to 40 words · two blank lines	-1 0 0 -4 -1 -1 2 -1 0 -1 3 -2
3 words · more blank lines	-2 4 0 0 -2 -2 -4 0 2 2 -4 -1
3 words · no blank line	1 -2 -1 -1 -2 0 0 -3 1 0 0 0
3 words · one blank line	-1 -3 -3 1 1 0 1 -6 -2 1 0 0
3 words · the end of the file	0 1 0 -2 1 -1 0 0 -1 1 0 0
3 words · two blank lines	2 1 -1 -5 -1 -4 -2 -1 2 -1 0 0
4 words · more blank lines	-2 3 0 -2 -1 -1 -2 0 0 2 -2 -2
4 words · no blank line	1 -4 -2 0 -4 -1 2 0 0 0 1 0
4 words · one blank line	0 -2 -5 -1 1 1 0 -4 0 1 -1 1
4 words · the end of the file	0 0 0 0 -3 -1 0 0 0 0 0 0
4 words · two blank lines	0 1 1 0 0 -4 -2 -2 1 -1 -2 1
41 to 70 words · no blank line	-1 -5 -2 -1 2 -4 0 -3 2 1 0 -1
41 to 70 words · one blank line	-1 -1 0 -1 -2 -2 2 -4 -1 0 1 0
41 to 70 words · two blank lines	2 -1 0 -1 -2 0 -1 0 -1 1 0 -2
5 to 6 words · more blank lines	-5 6 -1 1 -4 -2 -5 -1 2 4 -5 0
5 to 6 words · no blank line	0 -5 0 0 -2 -2 0 -2 0 -1 -1 1
5 to 6 words · one blank line	0 0 -1 -2 2 -1 1 0 0 0 0 0
5 to 6 words · the end of the file	0 0 -1 2 -6 -3 0 0 0 0 0 0
5 to 6 words · two blank lines	-2 1 0 2 -2 0 -2 -3 1 1 -2 1
7 to 9 words · more blank lines	-5 7 -2 -4 -5 -2 -3 -1 -1 5 -4 -4
7 to 9 words · no blank line	-1 -4 -1 1 1 2 -1 0 -1 1 -1 -1
7 to 9 words · one blank line	0 -1 0 -1 -1 -2 1 -1 0 0 0 1
7 to 9 words · the end of the file	1 0 -4 -5 -2 -1 0 0 0 0 0 0
7 to 9 words · two blank lines	0 1 -5 -6 0 -3 1 -2 0 1 0 -1
over 70 words · no blank line	-2 -2 -4 -6 0 -2 3 -2 0 -3 1 -1
over 70 words · one blank line	0 -1 1 0 -3 -1 2 -2 -1 1 1 1
over 70 words · two blank lines	0 0 -3 -1 -2 -1 1 0 -1 -1 1 0
# length × gap below
0 words · no blank line	4 -2 -3 -2 -4 0 -4 -4 -1 -1 1 0
0 words · one blank line	3 0 -1 -5 -2 -2 -3 4 -1 -1 -1 1
0 words · the end of the file	3 0 0 -1 0 0 -2 0 -2 0 -2 3
0 words · two blank lines	-1 -1 0 1 0 -1 -2 1 1 -2 -3 3
1 words · more blank lines	-5 0 0 -2 -1 -1 2 3 -2 -4 1 3
1 words · no blank line	0 -7 -3 1 -1 -1 0 -5 1 1 0 1
1 words · one blank line	0 -2 -6 -1 -3 0 0 0 0 0 1 -1
1 words · the end of the file	-2 0 0 -5 -5 -4 0 5 -6 -2 0 6
1 words · two blank lines	1 0 -1 -4 -4 -6 -2 2 1 1 -2 1
10 to 13 words · more blank lines	-5 -1 0 -1 -1 0 3 1 -1 -3 3 -1
10 to 13 words · no blank line	0 -3 1 0 2 -1 0 -1 -1 1 1 -1
10 to 13 words · one blank line	-1 1 0 -2 -1 -6 1 -2 0 -1 0 0
10 to 13 words · the end of the file	-4 0 -1 -6 1 -1 4 -2 -3 -2 4 0
10 to 13 words · two blank lines	3 -2 -1 -5 -2 -1 -1 -1 2 1 0 1
14 to 18 words · more blank lines	-6 -1 -2 -2 -5 0 6 -1 -5 -2 6 -5
14 to 18 words · no blank line	-2 -3 -2 2 2 -5 0 -1 -2 0 0 -1
14 to 18 words · one blank line	0 1 0 -2 -1 -5 0 -3 1 0 -1 0
14 to 18 words · the end of the file	0 0 -1 -4 -5 0 1 0 -4 -1 1 1
14 to 18 words · two blank lines	2 -1 0 0 -1 -1 -4 -1 1 0 -2 0
19 to 25 words · more blank lines	-6 0 -3 -1 -1 0 5 0 -3 -3 5 -1
19 to 25 words · no blank line	1 -3 0 0 0 -5 -1 -3 -1 1 -1 1
19 to 25 words · one blank line	-1 0 0 0 0 -3 1 -1 1 0 1 0
19 to 25 words · the end of the file	3 0 -1 -3 -3 0 -1 -1 -2 -2 -1 2
19 to 25 words · two blank lines	1 -1 -2 -2 -1 -1 0 0 1 -1 0 -1
2 words · more blank lines	-5 0 0 -1 -1 -1 4 1 -2 -3 4 -1
2 words · no blank line	1 -7 -4 0 -3 -4 0 -1 1 0 -1 1
2 words · one blank line	0 -1 -3 -2 -2 0 0 -2 0 1 0 -1
2 words · the end of the file	3 0 0 -4 -4 -2 -3 2 -7 -1 -3 6
2 words · two blank lines	5 -3 -1 -3 -6 -3 -2 -1 0 1 0 1
26 to 40 words · more blank lines	-5 0 -2 -1 -3 0 6 0 -3 -2 5 -4
26 to 40 words · no blank line	0 -2 0 -2 1 -5 0 0 1 0 -1 1
26 to 40 words · one blank line	0 -1 0 0 0 -2 1 -5 0 -1 0 1
26 to 40 words · the end of the file	-3 0 -1 0 -3 0 3 1 -5 0 3 -3
26 to 40 words · two blank lines	0 0 1 0 -2 -1 0 -1 1 0 0 -1
3 words · no blank line	1 -5 -1 -1 1 1 -1 -3 1 0 -1 1
3 words · one blank line	-1 0 -3 0 -1 0 0 -10 -1 0 0 0
3 words · the end of the file	-3 0 0 3 -6 -4 3 -1 -3 -1 3 0
3 words · two blank lines	3 1 -1 -1 1 -2 -4 -1 2 -1 -2 0
4 words · more blank lines	-5 0 0 -2 -3 -2 6 -1 -2 -4 6 -1
4 words · no blank line	1 -4 -3 0 -1 -4 0 -1 0 0 0 0
4 words · one blank line	-1 -1 -2 0 -1 2 1 -1 1 1 0 0
4 words · the end of the file	-1 0 0 1 0 -3 2 -7 -3 -2 2 1
4 words · two blank lines	3 0 -3 0 -6 -5 -2 -3 0 1 -2 0
41 to 70 words · more blank lines	-2 0 0 0 -1 0 2 0 -1 0 2 -2
41 to 70 words · no blank line	-1 -2 -1 0 1 -4 -1 -3 2 1 -1 -1
41 to 70 words · one blank line	-1 -1 0 -1 -1 -1 2 -3 -1 0 1 1
41 to 70 words · the end of the file	1 0 -1 -2 -2 0 0 -2 0 0 0 -1
41 to 70 words · two blank lines	-3 0 -1 -2 -5 0 4 -1 -1 -1 4 -3
5 to 6 words · more blank lines	-6 -1 -1 -4 -5 -4 6 2 -5 -4 6 -1
5 to 6 words · no blank line	-1 -6 0 1 3 -3 -1 -4 -1 1 -1 0
5 to 6 words · one blank line	1 1 -1 -1 -2 0 0 -1 1 -1 -1 1
5 to 6 words · the end of the file	0 0 0 -10 -8 -5 3 1 -4 -3 3 1
5 to 6 words · two blank lines	2 0 -3 -2 -8 -4 -1 2 1 0 -1 1
7 to 9 words · more blank lines	-5 -1 -1 -4 -5 -1 7 -1 -4 -6 7 -2
7 to 9 words · no blank line	-1 -5 -5 -1 1 0 0 -2 -1 1 -1 -1
7 to 9 words · one blank line	0 2 3 0 -1 -1 0 1 1 0 -1 1
7 to 9 words · the end of the file	0 0 -1 -7 -9 -4 4 -3 -9 -2 4 -1
7 to 9 words · two blank lines	1 0 -5 0 -4 -4 -3 1 0 1 -2 1
over 70 words · more blank lines	-2 0 0 0 0 0 2 0 0 0 2 -2
over 70 words · no blank line	-2 -2 -3 -6 -4 -1 3 -1 1 -3 1 -1
over 70 words · one blank line	0 -1 0 0 -3 -1 2 -1 -1 1 1 1
over 70 words · the end of the file	-2 0 0 -1 -1 0 4 -1 -1 -1 4 -2
over 70 words · two blank lines	-1 0 1 -1 -2 0 1 0 0 1 0 -1
# gap above × gap below
more blank lines · no blank line	-5 5 -3 3 -6 -4 -4 -3 4 2 -5 1
more blank lines · one blank line	-10 11 -4 2 -10 -6 -9 -5 1 8 -9 -3
no blank line · more blank lines	-9 -1 -4 -7 -7 -3 10 2 -7 -7 9 -4
no blank line · no blank line	0 -8 0 0 -2 0 0 -2 1 1 0 1
no blank line · one blank line	2 -7 -1 0 5 2 -3 0 1 1 0 0
no blank line · the end of the file	-1 -1 -3 -11 -7 -8 6 1 -9 -4 6 6
no blank line · two blank lines	1 -3 -2 -2 -1 -2 -1 1 1 -1 1 0
one blank line · more blank lines	-12 -3 -5 -3 -6 -5 10 2 -9 -8 10 -2
one blank line · no blank line	2 -11 -3 1 7 -3 -4 -7 0 1 0 1
one blank line · one blank line	0 0 1 0 -2 0 1 0 0 0 0 1
one blank line · the end of the file	-1 -1 -4 -1 -4 -9 3 1 -9 -5 3 2
one blank line · two blank lines	3 -1 0 1 -6 -6 -2 2 2 2 -3 0
the end of the file · no blank line	1 -1 -4 3 -8 -4 0 0 1 -1 0 0
the end of the file · one blank line	2 0 -8 0 -6 -7 0 0 0 0 0 0
the end of the file · two blank lines	4 0 0 -4 -1 0 0 0 0 0 0 0
two blank lines · no blank line	1 -2 -2 0 0 -2 -2 -3 2 -1 -1 0
two blank lines · one blank line	0 3 -3 3 -4 -2 -2 -6 1 0 -3 1
two blank lines · the end of the file	2 0 0 -2 -1 0 1 0 0 0 1 0
two blank lines · two blank lines	6 -1 -5 -5 -4 -5 -4 -3 2 0 -1 1
# gap above against those around × size × close
as usual · 0 to 1 words · a credit	-1 -1 -1 -1 -3 0 -2 3 1 1 -3 1
as usual · 0 to 1 words · no sentence	0 -5 -5 0 -2 0 0 0 1 0 1 0
as usual · 0 to 1 words · the end of a sentence	1 0 -1 -2 0 -3 0 -4 1 -1 -1 0
as usual · 14 to 18 words · a credit	2 -4 -1 -3 2 -2 -5 0 -1 1 -3 2
as usual · 14 to 18 words · no sentence	0 -1 -2 -4 1 -5 0 -6 -1 -2 1 0
as usual · 14 to 18 words · the end of a sentence	-1 -7 0 -2 -3 -3 2 -1 1 -1 0 0
as usual · 19 to 25 words · a credit	1 -3 -5 -3 2 -2 -5 -2 -1 0 -1 2
as usual · 19 to 25 words · no sentence	-1 0 0 -1 -1 -3 0 0 -1 1 0 0
as usual · 19 to 25 words · the end of a sentence	-1 -6 0 -2 -3 -4 2 -1 0 0 0 -1
as usual · 2 to 3 words · a credit	-3 -3 -3 -4 -5 4 -4 -2 0 0 2 -2
as usual · 2 to 3 words · no sentence	0 -4 -2 0 0 -4 0 -2 0 1 0 0
as usual · 2 to 3 words · the end of a sentence	-2 -2 2 -3 0 0 1 -1 2 -2 0 -1
as usual · 4 to 6 words · a credit	-4 -4 -4 -2 1 4 -2 0 -3 1 2 0
as usual · 4 to 6 words · no sentence	0 -4 -2 0 -2 -3 1 -3 0 0 0 0
as usual · 4 to 6 words · the end of a sentence	-1 -4 -10 -1 3 -9 1 0 0 0 0 0
as usual · 7 to 13 words · a credit	-1 -4 -7 -2 2 1 -2 3 0 1 -1 0
as usual · 7 to 13 words · no sentence	1 -3 -2 0 0 -2 0 -7 0 -1 0 1
as usual · 7 to 13 words · the end of a sentence	-1 -3 1 -1 0 -5 1 0 0 0 0 1
as usual · over 25 words · a credit	0 -3 -4 -4 2 -3 -3 -1 -1 2 -2 0
as usual · over 25 words · no sentence	-1 -1 -2 -3 2 -2 0 -3 0 -2 1 -1
as usual · over 25 words · the end of a sentence	-1 -2 1 1 -2 -2 2 -2 0 0 0 1
far wider · 0 to 1 words · no sentence	0 -2 -1 3 -3 -5 -4 -4 0 -1 -4 3
far wider · 14 to 18 words · no sentence	-2 5 -2 -1 -5 0 -4 0 1 4 -4 -2
far wider · 14 to 18 words · the end of a sentence	-1 4 -3 -1 0 0 -4 0 2 3 -4 -1
far wider · 19 to 25 words · no sentence	2 2 -2 -1 -4 0 -4 0 1 2 -4 0
far wider · 2 to 3 words · no sentence	-1 5 -1 -2 -7 -5 -5 -1 1 1 -4 -1
far wider · 4 to 6 words · no sentence	-4 3 1 3 -2 -5 -5 -1 1 2 -5 0
far wider · 4 to 6 words · the end of a sentence	0 2 0 -2 -3 -1 -2 -1 -1 2 -3 0
far wider · 7 to 13 words · no sentence	-5 6 -3 -7 -5 -2 -2 -2 -1 5 -3 -3
far wider · 7 to 13 words · the end of a sentence	-1 4 -3 -2 -2 -1 -3 -1 2 2 -4 0
far wider · over 25 words · no sentence	1 3 -2 -1 -3 0 -3 0 -1 3 -2 0
far wider · over 25 words · the end of a sentence	-2 0 -1 -1 -3 0 3 0 1 -2 3 -2
narrower · 0 to 1 words · no sentence	0 -5 -2 -1 -3 0 0 0 1 1 0 0
narrower · 0 to 1 words · the end of a sentence	-4 -1 -1 -6 2 -3 4 -3 -1 1 2 -2
narrower · 14 to 18 words · a credit	-6 -1 -3 -2 5 -1 0 0 0 0 2 -2
narrower · 14 to 18 words · no sentence	1 0 -4 2 -4 -2 0 -1 -1 1 0 0
narrower · 14 to 18 words · the end of a sentence	-1 -2 -5 1 2 -1 -2 -2 0 1 -1 -1
narrower · 19 to 25 words · a credit	-2 -2 -2 -1 3 -1 -1 0 0 -1 2 -3
narrower · 19 to 25 words · no sentence	-2 1 -4 1 2 -1 -2 1 2 2 -2 -1
narrower · 19 to 25 words · the end of a sentence	0 -2 1 1 0 -1 -2 -2 0 -2 0 0
narrower · 2 to 3 words · a credit	0 -1 -1 -5 -1 1 -4 -1 2 -1 0 -1
narrower · 2 to 3 words · no sentence	2 -5 -2 1 -6 -1 -1 -3 0 -1 1 -1
narrower · 2 to 3 words · the end of a sentence	-1 0 -2 -2 -2 -4 2 1 1 -1 0 0
narrower · 4 to 6 words · a credit	-3 -1 -2 -3 -3 3 -1 0 1 2 -1 -1
narrower · 4 to 6 words · no sentence	0 -3 0 0 0 -2 0 0 0 0 0 1
narrower · 4 to 6 words · the end of a sentence	-1 -2 2 1 -4 -6 1 -4 0 -1 1 0
narrower · 7 to 13 words · a credit	-3 -1 -4 -5 2 2 -1 -3 1 -2 1 -1
narrower · 7 to 13 words · no sentence	0 -5 -6 1 -1 -2 0 1 1 0 1 -2
narrower · 7 to 13 words · the end of a sentence	-2 -1 3 -1 0 0 -2 -7 0 0 -2 1
narrower · over 25 words · a credit	-5 -1 0 -2 3 -1 -1 0 0 -1 2 -2
narrower · over 25 words · no sentence	1 0 -5 2 3 -1 -4 -1 -2 3 -3 2
narrower · over 25 words · the end of a sentence	1 -1 1 -8 -3 -2 -1 -2 0 -2 -1 1
wider · 0 to 1 words · no sentence	1 -3 -5 0 -1 -5 -2 1 0 0 2 1
wider · 0 to 1 words · the end of a sentence	1 0 0 -2 -1 -1 0 0 1 -1 0 0
wider · 14 to 18 words · a credit	0 2 -2 -1 0 0 -2 0 -1 2 -2 1
wider · 14 to 18 words · no sentence	0 3 -1 1 -2 -1 -1 -1 0 0 -1 -1
wider · 14 to 18 words · the end of a sentence	-2 -2 0 -6 1 -1 2 -2 1 0 1 -2
wider · 19 to 25 words · a credit	-2 -1 -2 -2 3 0 -1 0 0 1 -1 0
wider · 19 to 25 words · no sentence	1 0 1 -5 -4 -1 1 -1 1 -3 0 0
wider · 19 to 25 words · the end of a sentence	-1 -2 -1 0 -2 -1 1 -3 0 -1 1 -1
wider · 2 to 3 words · a credit	1 0 0 0 -3 1 -3 0 0 1 -3 2
wider · 2 to 3 words · no sentence	0 -1 -8 0 -4 -9 0 0 -1 -1 1 1
wider · 2 to 3 words · the end of a sentence	2 0 -3 -1 -6 -2 0 -1 0 0 -1 0
wider · 4 to 6 words · a credit	-1 0 -1 0 1 -3 0 0 -1 2 0 -1
wider · 4 to 6 words · no sentence	-1 2 -5 0 1 -2 -1 -1 0 -1 0 0
wider · 4 to 6 words · the end of a sentence	1 0 0 -6 -2 -4 -1 -2 -2 -1 -1 2
wider · 7 to 13 words · a credit	3 -3 -1 -3 0 -4 -1 1 -1 0 0 2
wider · 7 to 13 words · no sentence	-2 2 0 -2 -4 -2 0 -5 0 0 -2 1
wider · 7 to 13 words · the end of a sentence	1 -2 1 -1 -1 -3 -1 -3 -2 -1 1 1
wider · over 25 words · a credit	2 0 -2 -1 0 0 -2 0 1 -1 -2 1
wider · over 25 words · no sentence	-2 2 1 -4 1 -1 0 -1 -1 2 0 -1
wider · over 25 words · the end of a sentence	-1 -3 -2 0 -2 -3 2 -2 0 -2 1 0
# gap above against those around × capitals × size
as usual · a capital at its start only · 0 to 1 words	0 -2 -1 -2 -4 -4 0 1 -1 2 0 0
as usual · a capital at its start only · 14 to 18 words	-2 -3 1 -7 -3 -1 2 2 1 -1 -2 2
as usual · a capital at its start only · 19 to 25 words	-3 -2 0 -6 -2 -2 3 -2 -1 1 0 -1
as usual · a capital at its start only · 2 to 3 words	1 1 -1 -2 -2 -7 -1 0 1 0 0 1
as usual · a capital at its start only · 4 to 6 words	-1 -4 -1 -5 -2 -13 1 -3 1 1 0 -1
as usual · a capital at its start only · 7 to 13 words	-1 -4 0 -5 -1 -9 2 -6 -1 0 1 -1
as usual · a capital at its start only · over 25 words	-4 -1 0 1 -14 -1 5 -1 -1 -2 1 0
as usual · a capital on each word · 0 to 1 words	0 -3 -3 -1 -2 -1 1 -5 0 1 1 0
as usual · a capital on each word · 14 to 18 words	1 1 -3 -3 0 -1 0 -1 2 -1 0 0
as usual · a capital on each word · 19 to 25 words	2 0 -5 1 -7 -1 1 -1 1 0 0 0
as usual · a capital on each word · 2 to 3 words	0 -6 -4 0 1 1 0 -3 1 1 0 -1
as usual · a capital on each word · 4 to 6 words	0 -4 -10 0 -2 3 0 -4 0 -2 1 0
as usual · a capital on each word · 7 to 13 words	0 -3 -5 0 -3 -2 1 -5 1 0 1 -1
as usual · a capital on each word · over 25 words	1 -2 -3 -4 -2 -1 1 0 0 -3 1 0
as usual · capitals throughout · 0 to 1 words	1 -5 -4 -3 -2 1 -1 1 0 2 0 0
as usual · capitals throughout · 19 to 25 words	2 -2 -3 -2 2 0 -2 0 1 1 -2 0
as usual · capitals throughout · 2 to 3 words	-2 -4 1 1 -6 -1 1 -1 0 -2 0 0
as usual · capitals throughout · 4 to 6 words	0 -1 0 0 -7 -2 1 -3 0 -1 -1 2
as usual · capitals throughout · 7 to 13 words	-1 0 -5 -6 -1 -3 1 1 -3 -2 2 1
as usual · capitals throughout · over 25 words	-1 -1 -2 -1 -2 0 2 0 0 -2 2 -1
as usual · mostly capitals · 0 to 1 words	-1 0 0 -2 -1 3 -1 0 -1 2 -1 0
as usual · mostly capitals · 14 to 18 words	0 -2 -2 1 -2 -2 0 1 0 -1 1 -1
as usual · mostly capitals · 19 to 25 words	1 -1 -2 0 0 -3 -2 3 0 -1 -1 1
as usual · mostly capitals · 2 to 3 words	2 0 -1 -2 -2 -2 -1 -5 -1 1 -1 1
as usual · mostly capitals · 4 to 6 words	0 -1 -5 0 1 0 0 1 0 0 -1 0
as usual · mostly capitals · 7 to 13 words	0 -2 -1 1 1 1 0 1 0 -1 -1 0
as usual · mostly capitals · over 25 words	0 0 -3 -1 1 -2 -1 -2 0 0 0 -1
as usual · no capitals · 0 to 1 words	1 -2 -3 -2 -1 -1 -1 4 1 0 -1 0
as usual · no capitals · 19 to 25 words	-1 -1 0 0 -1 0 1 2 -1 -1 0 0
as usual · no capitals · 2 to 3 words	-1 -4 1 0 -2 -2 0 -3 0 0 -2 2
as usual · no capitals · 4 to 6 words	-2 -4 -3 0 3 -8 1 -4 0 -1 0 0
as usual · no capitals · 7 to 13 words	0 -5 -3 -3 0 -5 0 -4 1 -3 -1 -1
as usual · no capitals · over 25 words	1 0 -1 -2 2 -1 -1 0 -1 0 -1 1
as usual · no letters with case · 0 to 1 words	1 -4 -3 0 -8 -5 -2 -3 0 0 0 -1
as usual · no letters with case · 14 to 18 words	-1 -1 -2 -5 1 -1 0 -2 0 0 -1 1
as usual · no letters with case · 19 to 25 words	-2 -1 1 -3 1 -1 1 -2 -2 -1 1 0
as usual · no letters with case · 2 to 3 words	2 -2 -5 -1 -4 -6 0 1 -2 2 -1 1
as usual · no letters with case · 4 to 6 words	1 0 0 -3 -5 -3 2 -4 -1 -1 0 2
as usual · no letters with case · 7 to 13 words	0 0 -3 -4 0 -5 1 1 2 -1 0 0
as usual · no letters with case · over 25 words	-3 1 -1 2 -3 -3 3 -1 1 0 1 -1
as usual · some capitals · 0 to 1 words	2 0 0 0 -2 -2 -2 -2 0 1 0 1
as usual · some capitals · 14 to 18 words	-1 -3 0 -5 0 -6 1 -10 -2 -1 1 -1
as usual · some capitals · 19 to 25 words	-1 -2 0 -3 -1 -3 2 -11 -1 0 1 0
as usual · some capitals · 2 to 3 words	-1 -1 -1 -1 0 1 0 -3 0 -1 1 -1
as usual · some capitals · 4 to 6 words	0 -3 -4 0 -1 -3 0 -2 1 -1 -1 0
as usual · some capitals · 7 to 13 words	0 -2 0 -2 -1 -15 0 0 0 0 0 0
as usual · some capitals · over 25 words	-1 -2 0 -1 -1 -2 2 -2 0 0 1 0
far wider · a capital at its start only · 2 to 3 words	-2 3 0 1 -3 -2 -2 0 1 0 -2 -1
far wider · a capital at its start only · 4 to 6 words	-1 1 0 1 -3 -1 -2 0 0 1 -2 0
far wider · a capital at its start only · 7 to 13 words	1 1 -1 -1 -3 0 -1 0 0 1 -2 0
far wider · a capital on each word · 0 to 1 words	1 -1 0 1 -2 -3 -2 -2 0 -1 -1 1
far wider · a capital on each word · 2 to 3 words	-1 4 -1 -1 -4 -3 -2 0 0 2 -2 -1
far wider · a capital on each word · 4 to 6 words	-2 -1 1 1 -3 -1 -2 0 2 0 -2 -1
far wider · a capital on each word · 7 to 13 words	-1 2 -1 -3 -2 0 -1 0 -1 2 -2 -2
far wider · capitals throughout · 0 to 1 words	-4 -3 0 4 -1 -3 -1 -4 1 -4 -2 3
far wider · capitals throughout · 2 to 3 words	-1 -2 0 2 -1 -2 -2 0 3 -3 -2 2
far wider · mostly capitals · 14 to 18 words	0 3 -1 0 -3 0 -2 0 2 1 -2 -1
far wider · mostly capitals · 2 to 3 words	2 1 0 -3 -1 -1 -2 0 2 1 -1 -1
far wider · mostly capitals · 4 to 6 words	-3 4 -2 0 -1 -2 -3 -1 1 3 -3 0
far wider · mostly capitals · 7 to 13 words	-5 6 -2 -4 -6 -2 -2 -1 1 4 -2 -4
far wider · no capitals · 0 to 1 words	3 0 0 -3 0 0 -1 0 -1 1 -1 1
far wider · no letters with case · 0 to 1 words	3 0 0 -2 0 -1 -2 -1 0 0 -3 3
far wider · some capitals · 14 to 18 words	-2 5 -3 -2 -3 0 -5 0 1 4 -5 -1
far wider · some capitals · 19 to 25 words	1 1 -2 -1 -3 0 -2 0 1 1 -2 1
far wider · some capitals · 4 to 6 words	-2 3 0 -3 0 -1 -2 0 1 2 -2 -1
far wider · some capitals · 7 to 13 words	-3 5 -3 -4 -3 -1 -4 -1 0 3 -4 -1
far wider · some capitals · over 25 words	-2 2 0 -2 -3 0 1 0 0 0 2 -2
narrower · a capital at its start only · 0 to 1 words	0 0 0 -4 -1 1 2 0 -2 2 0 0
narrower · a capital at its start only · 14 to 18 words	-4 1 1 2 -1 0 2 0 -2 1 2 -2
narrower · a capital at its start only · 19 to 25 words	-2 0 2 -1 0 0 -3 -1 1 0 -1 -1
narrower · a capital at its start only · 2 to 3 words	3 -2 -3 -2 -3 -4 -2 -2 0 0 1 -1
narrower · a capital at its start only · 4 to 6 words	2 -6 0 -1 0 -6 -2 -4 0 1 0 1
narrower · a capital at its start only · 7 to 13 words	-1 -3 3 2 -4 -2 -1 -4 2 0 -2 1
narrower · a capital at its start only · over 25 words	-2 0 3 0 1 0 -2 0 0 2 -2 0
narrower · a capital on each word · 0 to 1 words	2 -3 -3 -2 -3 0 -1 -6 1 0 0 0
narrower · a capital on each word · 14 to 18 words	0 -1 -1 -1 -3 0 2 0 0 -1 1 -1
narrower · a capital on each word · 2 to 3 words	0 -4 -5 3 -7 2 -2 -3 1 -1 1 0
narrower · a capital on each word · 4 to 6 words	1 -2 -6 -1 0 2 -3 1 1 0 -2 1
narrower · a capital on each word · 7 to 13 words	1 -2 -3 3 -3 1 -2 -1 0 -1 -1 1
narrower · capitals throughout · 0 to 1 words	3 -1 -1 -3 -7 0 -1 -1 2 0 -1 -1
narrower · capitals throughout · 2 to 3 words	0 -1 -1 -1 1 -5 1 0 0 -1 1 -1
narrower · capitals throughout · 4 to 6 words	-4 1 -2 2 -4 2 1 -1 0 1 1 -2
narrower · mostly capitals · 14 to 18 words	-2 -1 -6 -5 3 -1 -2 0 0 0 2 -3
narrower · mostly capitals · 19 to 25 words	-2 0 1 1 -2 -1 1 0 -1 4 1 -3
narrower · mostly capitals · 2 to 3 words	0 -4 -3 -2 -2 0 0 -1 1 0 1 -1
narrower · mostly capitals · 4 to 6 words	0 -3 1 2 -3 -1 0 0 -1 0 1 0
narrower · mostly capitals · 7 to 13 words	2 -3 -5 -5 0 2 -4 2 1 -2 1 -1
narrower · mostly capitals · over 25 words	-3 1 1 0 -2 -1 1 0 -1 1 1 -3
narrower · no capitals · 0 to 1 words	-1 -2 -1 -1 -1 -3 1 1 0 0 0 1
narrower · no capitals · 2 to 3 words	1 0 -2 -3 -3 -6 1 2 -1 1 -2 2
narrower · no capitals · 4 to 6 words	0 1 -2 1 -4 -2 0 -2 1 2 -3 1
narrower · no capitals · 7 to 13 words	-2 -1 -2 -4 -2 -1 3 -1 -2 0 2 -2
narrower · no letters with case · 0 to 1 words	-1 -2 -2 0 -1 -7 1 -2 -1 2 0 -2
narrower · no letters with case · 14 to 18 words	-2 -1 -1 -4 -3 -1 3 0 0 -2 0 1
narrower · no letters with case · 2 to 3 words	3 -1 2 -1 0 -3 -2 0 2 -1 -3 1
narrower · no letters with case · 4 to 6 words	-2 -3 3 -6 -1 -1 1 -1 1 1 0 -2
narrower · no letters with case · 7 to 13 words	-1 -2 1 -4 -1 -3 2 -1 1 0 0 -1
narrower · some capitals · 14 to 18 words	2 -2 -6 3 0 -2 -5 -2 1 2 -3 1
narrower · some capitals · 19 to 25 words	-1 0 -1 1 3 -2 -3 -2 2 -1 0 -1
narrower · some capitals · 2 to 3 words	1 1 -1 -3 -5 -4 -1 0 -2 0 0 0
narrower · some capitals · 4 to 6 words	0 1 -3 0 -3 -4 1 -4 0 -3 0 0
narrower · some capitals · 7 to 13 words	-1 -2 0 0 1 -10 0 -5 0 1 0 -1
narrower · some capitals · over 25 words	1 -2 -1 -2 3 -3 -2 -2 -1 -2 -2 2
wider · a capital at its start only · 0 to 1 words	2 0 0 -2 0 0 0 0 -1 -1 0 1
wider · a capital at its start only · 14 to 18 words	-2 0 -2 1 -1 0 1 -1 -3 1 0 0
wider · a capital at its start only · 2 to 3 words	3 1 -4 -5 -1 -5 -1 1 -1 1 -2 2
wider · a capital at its start only · 4 to 6 words	2 0 -3 2 -6 -4 -1 -3 -1 -3 1 1
wider · a capital at its start only · 7 to 13 words	0 1 2 -8 -2 -2 -1 -3 -2 2 0 -1
wider · a capital at its start only · over 25 words	0 0 1 -1 -2 0 0 0 -1 0 -1 1
wider · a capital on each word · 0 to 1 words	0 -1 -3 -3 0 -4 0 -3 0 1 1 1
wider · a capital on each word · 14 to 18 words	0 0 -2 2 1 0 -2 0 0 1 -1 0
wider · a capital on each word · 2 to 3 words	1 -1 -6 0 -7 -5 0 -3 0 -2 0 1
wider · a capital on each word · 4 to 6 words	0 -4 -4 0 1 -2 0 0 -1 0 -1 2
wider · a capital on each word · 7 to 13 words	1 -2 -4 -2 -2 -3 1 -2 -1 2 -1 -1
wider · capitals throughout · 0 to 1 words	-3 -2 0 4 -2 -1 1 -3 2 -2 1 -2
wider · capitals throughout · 2 to 3 words	0 -2 -1 1 1 -3 -3 -2 1 -3 0 2
wider · capitals throughout · 4 to 6 words	2 -1 -1 0 0 -1 -4 0 -1 -1 1 0
wider · capitals throughout · 7 to 13 words	-3 1 1 -1 1 -1 0 0 0 0 0 -1
wider · mostly capitals · 14 to 18 words	-2 1 0 0 -1 0 1 0 3 -1 1 -2
wider · mostly capitals · 19 to 25 words	1 0 -2 -2 0 0 -2 0 1 0 0 -1
wider · mostly capitals · 2 to 3 words	1 -1 -2 -1 -1 -3 0 -1 -1 1 1 -1
wider · mostly capitals · 4 to 6 words	-2 2 0 -3 1 -3 1 0 1 2 0 -1
wider · mostly capitals · 7 to 13 words	-2 1 -4 0 -1 -5 2 1 0 0 0 0
wider · mostly capitals · over 25 words	-1 0 -2 1 -1 0 1 -1 1 -2 2 0
wider · no capitals · 0 to 1 words	-1 -2 -1 -1 -4 1 0 3 1 0 -1 1
wider · no capitals · 2 to 3 words	0 -2 -1 -1 -5 0 1 -1 -2 1 1 1
wider · no capitals · 4 to 6 words	-2 -1 -1 1 4 -1 -2 -1 -2 -1 0 3
wider · no letters with case · 0 to 1 words	1 -3 -1 2 -3 -3 -2 3 0 -2 1 0
wider · no letters with case · 14 to 18 words	0 3 -2 -3 -3 0 0 0 -1 2 -1 0
wider · no letters with case · 2 to 3 words	0 -2 -1 1 -3 -2 -2 0 0 0 -2 0
wider · no letters with case · 4 to 6 words	2 -3 0 1 -6 -2 -2 -1 0 1 -2 2
wider · no letters with case · 7 to 13 words	3 -1 -3 -3 -3 0 -1 -1 0 0 -2 2
wider · some capitals · 14 to 18 words	-1 1 0 -6 -1 -1 0 -1 0 0 1 -2
wider · some capitals · 19 to 25 words	-1 -2 0 -1 -3 -1 2 -3 0 -2 2 -2
wider · some capitals · 2 to 3 words	-2 -2 -1 1 -3 -1 1 0 0 -1 1 -1
wider · some capitals · 4 to 6 words	-2 4 -4 -7 -4 0 2 -3 -2 1 1 -1
wider · some capitals · 7 to 13 words	-1 1 1 -4 -3 0 1 -3 0 -1 -1 1
wider · some capitals · over 25 words	-1 -1 -1 -3 -2 -3 1 -1 0 0 0 0
# gap above against those around × size 1 below × close 1 below
as usual · 0 to 1 words · a credit	0 1 0 -2 0 -1 -1 2 1 0 -1 0
as usual · 0 to 1 words · no sentence	0 -5 0 1 -1 -2 0 1 1 0 1 0
as usual · 0 to 1 words · the end of a sentence	1 -4 -1 1 -7 -3 -1 -3 2 -1 -1 0
as usual · 14 to 18 words · a credit	2 -3 -3 -4 2 -3 -1 -1 -1 0 -1 0
as usual · 14 to 18 words · no sentence	0 -1 -3 -5 -1 -5 0 -2 0 -2 0 0
as usual · 14 to 18 words · the end of a sentence	0 -2 1 -1 -3 0 0 -7 0 -1 -1 1
as usual · 19 to 25 words · a credit	2 -2 -2 -5 2 -4 -3 -1 -2 -1 0 2
as usual · 19 to 25 words · no sentence	-2 1 -1 -2 0 -2 1 0 -2 0 1 -1
as usual · 19 to 25 words · the end of a sentence	0 -1 -1 -1 -2 -3 0 -4 0 0 -1 0
as usual · 2 to 3 words · a credit	-1 -2 -4 -4 5 -2 -5 -3 0 -1 2 -2
as usual · 2 to 3 words · no sentence	-1 -5 -1 -1 -1 -1 0 0 1 0 0 0
as usual · 2 to 3 words · the end of a sentence	-1 -3 2 -2 -1 0 1 -1 2 -1 1 -2
as usual · 4 to 6 words · a credit	-3 0 -5 -4 6 -4 -2 -4 -3 2 4 -2
as usual · 4 to 6 words · no sentence	0 -3 -1 0 -2 -1 1 -2 0 0 0 0
as usual · 4 to 6 words · the end of a sentence	1 -4 -3 -2 0 -7 1 -3 0 0 0 0
as usual · 7 to 13 words · a credit	1 -1 -3 -2 3 -7 -2 -4 -2 1 1 0
as usual · 7 to 13 words · no sentence	0 -2 -4 0 -1 -1 -1 -1 0 0 0 0
as usual · 7 to 13 words · the end of a sentence	-1 -2 0 -3 -1 0 1 -2 -1 -1 0 1
as usual · over 25 words · a credit	0 0 -2 -3 0 -7 0 -2 -1 0 0 -1
as usual · over 25 words · no sentence	-1 -3 -1 -4 -3 -1 1 -1 0 -2 1 -1
as usual · over 25 words · the end of a sentence	-1 -4 0 0 -1 -1 2 -1 0 1 -1 1
far wider · 0 to 1 words · no sentence	-1 3 0 -3 -4 -4 -1 -1 0 0 -2 -1
far wider · 14 to 18 words · a credit	-3 3 -1 0 -2 -1 -1 0 -2 2 -1 0
far wider · 14 to 18 words · no sentence	-4 1 -1 3 -3 -2 -3 -1 3 0 -3 -1
far wider · 14 to 18 words · the end of a sentence	-3 4 -1 0 -2 -1 -2 0 0 2 -2 -3
far wider · 19 to 25 words · a credit	-1 2 0 0 -1 0 -1 0 0 1 -1 0
far wider · 19 to 25 words · no sentence	-2 2 0 1 -2 0 -1 -1 -1 2 -1 0
far wider · 19 to 25 words · the end of a sentence	-3 4 -1 -2 1 -1 -3 0 -1 4 -3 -1
far wider · 2 to 3 words · no sentence	2 2 -2 -3 -5 -3 -2 -2 0 1 -3 0
far wider · 4 to 6 words · a credit	-2 3 0 1 -2 -1 -1 -1 0 2 -2 0
far wider · 4 to 6 words · no sentence	-1 3 -2 1 -2 -4 -4 -1 1 2 -4 1
far wider · 7 to 13 words · a credit	-2 4 0 -2 -3 0 -2 0 0 3 -2 -1
far wider · 7 to 13 words · no sentence	-4 2 1 5 -6 -3 -1 -3 0 2 -1 1
far wider · 7 to 13 words · the end of a sentence	0 2 -2 1 -4 -2 -3 -1 2 1 -3 0
far wider · over 25 words · a credit	-2 1 -1 0 1 0 -2 0 1 0 -2 0
far wider · over 25 words · no sentence	1 3 -2 -3 -3 -1 -3 0 0 1 -3 0
far wider · over 25 words · the end of a sentence	-1 6 -4 -2 -2 -3 -4 0 0 5 -4 0
narrower · 0 to 1 words · no sentence	0 -5 0 -3 2 -4 2 0 0 1 1 0
narrower · 0 to 1 words · the end of a sentence	-3 0 0 0 -3 1 0 0 0 -1 3 -2
narrower · 14 to 18 words · a credit	1 -2 2 -1 -5 -3 1 0 -1 0 0 1
narrower · 14 to 18 words · no sentence	0 -3 -5 3 0 -1 -1 -2 -1 1 1 -2
narrower · 14 to 18 words · the end of a sentence	-2 -1 -5 1 3 -1 0 -1 -1 2 2 -3
narrower · 19 to 25 words · a credit	-1 -1 -2 0 0 -4 0 -1 1 0 -1 -1
narrower · 19 to 25 words · no sentence	2 -2 2 -1 -2 0 -3 -1 1 1 -4 1
narrower · 19 to 25 words · the end of a sentence	0 -1 1 0 0 -1 -2 -1 0 -1 2 -2
narrower · 2 to 3 words · a credit	0 -2 1 -6 -3 0 2 -1 0 0 0 -2
narrower · 2 to 3 words · no sentence	0 -3 -3 1 -1 -2 -1 0 0 0 0 -1
narrower · 2 to 3 words · the end of a sentence	0 -1 1 -4 -1 0 0 -1 1 -1 -2 1
narrower · 4 to 6 words · a credit	-1 -2 -2 -3 1 -4 0 0 1 -1 2 -1
narrower · 4 to 6 words · no sentence	0 -4 0 -2 -2 2 -1 0 3 0 -1 -1
narrower · 4 to 6 words · the end of a sentence	-1 -2 1 -2 -3 1 2 -2 -2 0 1 0
narrower · 7 to 13 words · a credit	1 -3 -3 1 1 -4 -1 -2 2 -2 1 0
narrower · 7 to 13 words · no sentence	0 -2 -4 0 -4 -3 2 -1 2 -3 2 -2
narrower · 7 to 13 words · the end of a sentence	-1 -2 3 1 -2 -2 0 -5 0 1 0 0
narrower · over 25 words · a credit	1 0 -1 2 2 -3 -2 0 1 0 0 -3
narrower · over 25 words · no sentence	0 -1 -2 -2 3 -1 -2 -1 -1 1 -1 2
narrower · over 25 words · the end of a sentence	2 -2 0 -1 3 2 -6 -3 -1 -1 -2 2
wider · 0 to 1 words · no sentence	-1 -1 -4 -1 -2 -4 1 1 -1 1 1 1
wider · 0 to 1 words · the end of a sentence	2 1 0 -3 -2 0 -1 0 1 -1 -1 0
wider · 14 to 18 words · a credit	1 -2 0 -3 2 -1 -2 0 0 0 -1 1
wider · 14 to 18 words · no sentence	-2 1 -1 3 -7 0 1 -2 0 -2 1 0
wider · 14 to 18 words · the end of a sentence	0 -2 0 -3 -2 -3 2 0 0 0 -1 1
wider · 19 to 25 words · no sentence	0 -1 -2 -2 1 0 0 0 1 0 -2 1
wider · 19 to 25 words · the end of a sentence	-3 0 1 -7 1 -4 3 -1 0 -1 2 -2
wider · 2 to 3 words · a credit	-1 -1 -2 -1 2 -4 -2 0 1 1 -2 -1
wider · 2 to 3 words · no sentence	2 1 0 1 -3 -2 -3 -1 -1 1 -1 2
wider · 2 to 3 words · the end of a sentence	2 -1 -2 -5 -5 -1 1 -1 1 -2 2 -2
wider · 4 to 6 words · a credit	-1 -2 -2 1 2 -1 -1 0 0 0 -1 1
wider · 4 to 6 words · no sentence	0 0 2 -2 -6 -3 -1 -2 0 -2 -1 -1
wider · 4 to 6 words · the end of a sentence	0 0 -1 0 -2 -2 0 -1 -2 0 2 -2
wider · 7 to 13 words · a credit	1 2 -2 0 -3 -2 -1 -1 1 0 1 -2
wider · 7 to 13 words · no sentence	0 -1 2 0 -1 -5 -1 0 1 -3 -1 1
wider · 7 to 13 words · the end of a sentence	0 0 1 -4 -3 -6 1 -2 -2 1 2 -2
wider · over 25 words · a credit	0 -1 -2 -3 2 0 -2 0 1 -1 -2 1
wider · over 25 words · no sentence	-3 1 1 -4 2 -3 0 0 -2 5 -2 -1
wider · over 25 words · the end of a sentence	-2 2 -3 0 -1 -3 1 -2 1 1 0 -1
# gap above against those around 1 below × size
as usual · 0 to 1 words	0 -6 -4 0 -1 -1 0 -3 1 0 0 0
as usual · 14 to 18 words	0 -2 -1 -2 0 -5 1 -2 0 -1 0 0
as usual · 19 to 25 words	-1 -1 2 0 -1 -4 1 -1 0 1 0 0
as usual · 2 to 3 words	-1 -3 -2 -1 -1 1 1 -3 0 1 0 -1
as usual · 4 to 6 words	1 -2 -4 -1 -1 2 1 -1 0 -1 0 1
as usual · over 25 words	-1 -2 0 0 -1 -2 2 -2 0 0 1 0
far wider · 0 to 1 words	1 0 -1 -6 -2 -3 0 4 0 -1 -2 2
far wider · 14 to 18 words	-3 -2 -3 -3 -7 0 6 -1 0 -3 6 -3
far wider · 19 to 25 words	-1 -1 -1 -2 -2 0 5 0 0 -2 4 0
far wider · 2 to 3 words	3 -3 -1 -8 -6 -3 4 2 0 -1 4 -1
far wider · 4 to 6 words	-4 0 -3 -4 -9 -6 7 3 -2 -1 6 -1
far wider · 7 to 13 words	-4 -1 -5 -7 -1 -2 5 2 -2 -1 5 -1
far wider · over 25 words	-4 0 -2 0 -6 0 5 -1 -2 -3 4 -2
narrower · 0 to 1 words	1 -5 -3 -1 -4 1 0 -8 1 0 0 -1
narrower · 14 to 18 words	0 -3 -2 1 2 -3 -2 -3 -2 0 2 -1
narrower · 19 to 25 words	1 -2 -4 1 0 -2 -2 -2 0 -1 1 -1
narrower · 2 to 3 words	1 -6 -2 1 -1 0 -3 -3 0 -1 0 1
narrower · 4 to 6 words	-1 -4 2 0 3 -3 -1 -3 -1 1 1 -2
narrower · 7 to 13 words	0 -7 -1 -1 1 0 0 -1 0 -1 1 -1
narrower · over 25 words	2 -1 0 -1 2 -3 -4 -2 0 -1 -2 2
wider · 0 to 1 words	-1 -1 -4 0 -1 0 0 3 -1 0 1 1
wider · 14 to 18 words	-1 2 1 -3 0 -2 -1 -3 1 0 -1 -1
wider · 19 to 25 words	-1 0 -2 -9 -1 -2 1 0 1 0 1 -1
wider · 2 to 3 words	-1 0 -3 2 1 -3 -2 -2 -1 -1 1 1
wider · 4 to 6 words	1 0 -1 0 -5 -6 -2 -2 2 -1 -2 0
wider · 7 to 13 words	-1 2 2 -1 -4 -12 0 1 0 2 0 0
wider · over 25 words	1 -2 1 -2 -3 -4 -1 -3 0 -2 -1 1
# start × end
# · a small letter	-3 2 -1 4 -1 -4 -3 -3 0 -1 -2 2
# · another sign	-1 -1 0 1 0 0 0 3 3 -2 -2 2
@ · a small letter	-2 -2 -1 3 0 -3 0 -1 -1 -1 0 2
a bracket · a bracket	1 -4 -5 -9 -6 -1 -2 7 1 -1 -1 0
a bracket · a figure	0 0 0 1 -2 -1 -1 0 -2 2 -1 1
a bracket · a full stop	1 -1 -2 -1 -3 -1 3 -1 -1 -1 1 1
a bracket · a letter without case	-1 -1 -1 -3 -5 -1 4 0 0 -2 2 -1
a bracket · a small letter	-1 -3 0 -3 0 -2 2 2 -2 -2 1 0
a bracket · another sign	-2 -1 0 -3 0 -3 3 -1 -1 1 2 -3
a bullet · a bracket	-1 -3 -2 -2 -1 -5 2 -3 -1 -2 -1 2
a bullet · a capital	3 -3 -1 -5 -7 0 -2 -2 1 -1 -1 0
a bullet · a colon	0 -1 0 -5 -2 -2 0 -1 -1 -2 -1 1
a bullet · a comma	0 -1 0 1 -2 -1 0 -1 -1 1 0 1
a bullet · a figure	-2 -3 -3 3 -9 -3 0 -1 0 3 -1 -1
a bullet · a full stop	-5 -3 1 -2 1 -3 3 1 0 0 2 -2
a bullet · a letter without case	0 -4 0 1 1 -2 0 -1 1 1 -1 -1
a bullet · a question mark	4 -1 -3 -4 -5 -1 -3 -2 1 -2 -2 2
a bullet · a small letter	1 -6 -1 -3 -5 -4 0 -4 1 0 0 0
a bullet · an ellipsis	1 -1 -2 -3 -2 0 -1 -1 1 0 -1 0
a bullet · an exclamation mark	3 -2 -2 -4 0 -1 -3 0 -1 -3 -2 3
a bullet · another sign	-3 -2 -2 2 -5 -3 2 1 0 -1 1 0
a capital · a bracket	0 -2 -6 -4 1 -3 -1 -6 -1 2 0 -2
a capital · a capital	-1 -2 -2 1 1 2 -2 -8 1 0 -1 -1
a capital · a colon	-5 -3 -2 0 -13 1 5 -6 0 -2 0 -1
a capital · a comma	-2 -2 -3 -5 -4 -1 3 -2 -2 -2 2 0
a capital · a figure	1 -1 -2 1 1 -8 -2 -5 -1 1 -1 2
a capital · a full stop	-2 -7 4 2 2 -1 2 0 1 0 0 0
a capital · a letter without case	1 2 -2 -4 1 1 -4 -1 1 1 -2 -1
a capital · a question mark	2 2 -1 -6 -8 -9 0 -10 0 0 -1 0
a capital · a small letter	0 2 -2 0 1 0 -1 -3 0 1 0 0
a capital · an arrow	4 0 -1 0 -4 -3 -4 -2 0 0 -4 2
a capital · an ellipsis	3 0 -1 -13 -10 -7 -1 -5 -2 2 -2 2
a capital · an exclamation mark	0 3 -4 -4 -5 -9 1 -6 0 -1 0 0
a capital · another sign	0 -4 -6 0 -1 -6 0 -8 0 -1 -1 2
a dash · a figure	-3 -1 0 -2 -6 -2 3 2 -3 0 2 -1
a dash · a full stop	-1 -1 -5 -2 -4 -1 2 1 -2 -4 1 -1
a dash · a small letter	-1 0 -2 -1 -4 0 0 3 0 -3 -1 2
a dash · another sign	-1 -2 -1 -5 0 -4 -1 3 -1 -2 -1 4
a figure · a bracket	0 0 -1 -2 -2 -4 0 -1 0 1 -1 0
a figure · a capital	-3 0 -2 0 -3 2 2 -1 0 -2 2 -1
a figure · a figure	0 -4 -6 2 -5 -10 -3 -6 0 0 -3 1
a figure · a full stop	-2 -3 -2 1 -4 -5 2 -2 2 -3 0 -1
a figure · a letter without case	1 -1 1 -1 1 -1 -3 0 -3 3 -3 1
a figure · a question mark	0 -2 -2 -2 -3 0 0 0 -1 -2 0 0
a figure · a small letter	0 -3 -10 -4 -1 -6 -1 -6 -2 -1 -1 1
a figure · an ellipsis	2 1 0 -1 -2 0 -2 -1 0 1 -2 1
a figure · an exclamation mark	-1 0 0 -3 -3 -1 1 -1 -1 0 1 -1
a figure · another sign	0 -1 0 -5 -4 -1 1 -1 -2 -1 1 -1
a letter without case · a bracket	-1 -2 -1 1 1 0 -1 0 -3 2 -3 2
a letter without case · a capital	-1 0 -1 -5 2 -1 0 0 -1 1 0 0
a letter without case · a figure	3 -1 -1 -2 2 0 -4 0 0 -1 -2 2
a letter without case · a full stop	-5 -3 -4 0 -7 -4 7 -4 0 -1 3 -4
a letter without case · a letter without case	-1 2 0 -2 0 -7 0 -5 0 0 0 1
a letter without case · a question mark	0 1 0 -1 -1 0 0 0 -1 2 2 -3
a letter without case · a small letter	2 -2 -1 3 1 -2 -3 -2 1 0 -2 2
a letter without case · another sign	0 -2 -2 1 0 -2 -2 -2 1 -1 -1 1
a quotation mark · a bracket	1 3 -4 -2 -3 -1 -1 -2 -1 3 -2 1
a quotation mark · a capital	-3 -1 -3 -2 2 -2 1 0 -1 -2 2 0
a quotation mark · a figure	0 0 -2 0 -4 0 1 0 -1 -1 1 -1
a quotation mark · a full stop	-4 -4 -2 -7 -6 -4 5 3 -1 -3 2 -1
a quotation mark · a letter without case	-5 4 -5 -5 0 -2 4 0 -2 -1 2 0
a quotation mark · a question mark	-1 -1 -1 -1 -4 -1 2 0 0 -2 0 1
a quotation mark · a small letter	0 2 1 -3 -2 -9 -1 -5 -1 0 -2 2
a quotation mark · an ellipsis	1 -1 0 -1 -3 0 0 -1 -1 -2 0 1
a quotation mark · an exclamation mark	1 3 -1 -1 -2 0 -1 -1 -1 2 -2 2
a quotation mark · another sign	-1 2 -1 -3 -4 -1 2 -1 1 -1 0 1
a small letter · a bracket	0 -1 0 -3 -5 -3 1 -1 1 0 0 0
a small letter · a capital	-1 0 -2 1 -4 -5 1 -1 1 1 -1 -1
a small letter · a colon	-2 -2 -1 -3 -5 -2 3 -1 0 -3 1 -1
a small letter · a comma	-3 -1 -1 -4 -4 -2 3 -1 -1 -1 1 -1
a small letter · a figure	0 -6 -3 3 -2 -5 -2 -2 1 -2 1 0
a small letter · a full stop	-1 -3 -5 1 -4 -3 3 -2 -2 -1 2 -1
a small letter · a question mark	3 1 -2 0 -4 1 -2 -1 -1 0 -3 2
a small letter · a small letter	-1 -6 -4 0 5 0 -1 1 -2 2 0 0
a small letter · an ellipsis	3 0 -2 -4 -5 -1 -1 -1 -1 1 -1 1
a small letter · an exclamation mark	1 0 0 -2 -5 -1 0 -1 -2 -1 0 1
a small letter · another sign	-4 -1 -1 0 -4 -3 4 0 1 -1 2 -3
another sign · a bracket	5 0 -1 -1 -2 -2 -5 0 0 -1 0 0
another sign · a capital	0 0 0 -1 -4 -2 1 2 2 -1 1 0
another sign · a figure	-3 -3 0 4 -3 0 0 -1 2 -3 0 0
another sign · a full stop	2 -1 -2 -2 -4 -1 -2 -3 0 -1 -2 2
another sign · a question mark	-1 1 -2 -5 -7 -2 2 -3 -1 -1 1 -1
another sign · a small letter	-1 2 -4 -4 0 -4 2 -2 -1 1 2 -1
another sign · another sign	-1 2 -2 2 -6 -6 -3 -2 -1 1 -2 1
© · a capital	4 0 0 -3 -3 0 -3 -3 -1 0 0 1
© · a figure	1 0 0 -4 -3 1 -1 -3 -1 -1 -1 1
© · a full stop	7 -2 -1 -6 -8 -6 -3 -3 -1 -3 -3 4
© · a small letter	0 -2 -2 -7 -9 3 -2 -1 1 1 -3 1
# end × size
a bracket · 0 to 1 words	3 -2 -2 -8 -6 -3 -4 5 1 -2 0 0
a bracket · 14 to 18 words	-1 1 -4 -1 -4 -2 2 -1 -1 0 1 -1
a bracket · 19 to 25 words	1 -1 -5 -1 -1 -2 1 3 0 -2 1 0
a bracket · 2 to 3 words	0 -2 -2 -1 1 1 -1 1 2 1 -1 -1
a bracket · 4 to 6 words	-2 0 -5 -5 1 -3 0 1 -2 2 -1 0
a bracket · 7 to 13 words	1 -2 -9 -3 -2 1 -2 3 -1 0 -1 0
a bracket · over 25 words	0 -2 -1 -4 1 -2 0 -2 -1 1 1 -1
a capital · 0 to 1 words	0 -6 -5 0 -5 1 -1 -4 1 2 -1 -1
a capital · 14 to 18 words	0 -2 1 2 2 -1 -4 0 -1 -1 1 0
a capital · 2 to 3 words	0 -5 2 -5 -3 4 -2 -1 0 -2 0 -1
a capital · 4 to 6 words	0 -1 -1 3 0 1 -2 -7 1 0 -2 0
a capital · 7 to 13 words	-2 0 -5 1 2 -4 1 -4 1 3 1 -2
a capital · over 25 words	-3 2 -4 -3 5 -1 -4 0 -1 2 -2 1
a colon · 0 to 1 words	-2 -3 -2 2 -5 3 -2 -5 0 0 -1 -1
a colon · 14 to 18 words	-3 -1 -2 -2 -8 0 5 0 -1 -1 1 -1
a colon · 19 to 25 words	-5 -1 -2 -1 -7 -1 5 -1 -1 -2 3 -3
a colon · 2 to 3 words	2 -3 1 -3 -7 -3 0 -4 -2 1 -3 3
a colon · 4 to 6 words	-1 -1 -3 0 -11 -9 3 -2 -2 -1 -1 2
a colon · 7 to 13 words	-3 -3 -5 -4 -10 -3 3 -2 0 -3 -1 0
a colon · over 25 words	-3 0 -4 -1 -8 -1 3 0 -1 -2 2 -2
a comma · 0 to 1 words	1 0 -1 -4 -2 -3 0 -1 -2 1 1 -1
a comma · 14 to 18 words	-1 -1 -1 -1 2 0 1 0 -1 0 0 0
a comma · 19 to 25 words	0 0 -2 0 -3 0 1 0 0 -2 1 1
a comma · 2 to 3 words	-2 -1 -1 1 -6 -4 2 0 -1 1 -1 1
a comma · 4 to 6 words	-1 -1 0 -3 -6 0 3 -1 -2 -1 1 1
a comma · 7 to 13 words	-1 -1 -1 -2 -4 1 1 -1 0 0 0 0
a comma · over 25 words	0 0 -2 0 -4 0 1 0 0 -2 0 1
a figure · 0 to 1 words	1 -4 -3 1 -10 -9 -1 -5 -1 -1 -1 -1
a figure · 14 to 18 words	0 -2 -3 1 2 -1 -1 -1 1 -2 0 0
a figure · 19 to 25 words	1 1 -3 -4 0 0 0 -2 -2 -1 1 0
a figure · 2 to 3 words	0 -1 -5 0 -1 -4 0 -4 1 2 0 -1
a figure · 4 to 6 words	-2 -4 -6 2 -1 -6 -1 -6 0 0 -2 2
a figure · 7 to 13 words	-1 -2 -1 2 -3 -6 0 0 -4 -1 -1 2
a figure · over 25 words	0 0 -2 -2 0 0 1 0 0 1 0 0
a full stop · 0 to 1 words	0 -1 -1 -5 2 -3 1 -3 2 -1 -1 0
a full stop · 14 to 18 words	-2 -7 -1 0 0 -4 2 -1 0 -1 0 0
a full stop · 19 to 25 words	-1 -7 1 -1 -3 -5 2 -1 0 0 0 0
a full stop · 2 to 3 words	-1 -4 2 -2 2 2 -1 1 2 -2 0 -1
a full stop · 4 to 6 words	-2 -6 0 0 3 -6 1 1 -1 -1 2 -1
a full stop · 7 to 13 words	-1 -8 3 1 3 -1 0 1 0 0 -1 1
a full stop · over 25 words	-1 -2 1 1 -2 -2 3 -2 1 0 1 0
a letter without case · 0 to 1 words	0 -1 -1 0 -4 -4 1 -3 0 1 -2 0
a letter without case · 14 to 18 words	-3 2 -4 -6 1 -1 1 -1 -2 -1 0 1
a letter without case · 19 to 25 words	1 1 0 -5 2 -1 -3 -1 0 2 -2 1
a letter without case · 2 to 3 words	1 -2 1 -1 -1 -3 0 -2 1 0 -2 0
a letter without case · 4 to 6 words	-2 0 2 0 -1 -2 1 -3 -1 1 1 0
a letter without case · 7 to 13 words	-1 1 -3 -3 0 0 1 -3 1 -2 0 0
a letter without case · over 25 words	1 2 -2 -4 0 -1 -1 0 1 -2 0 1
a question mark · 14 to 18 words	1 1 0 -5 -5 -1 0 -1 0 2 -2 1
a question mark · 19 to 25 words	-2 -1 -1 -2 -4 -1 2 -1 1 -3 1 -2
a question mark · 2 to 3 words	-2 1 -2 -6 -8 -4 3 -2 -2 1 1 -1
a question mark · 4 to 6 words	-1 0 -8 -2 -7 -7 3 -8 1 -1 1 -1
a question mark · 7 to 13 words	0 3 -3 -9 -10 -6 1 -8 1 1 0 -1
a question mark · over 25 words	2 -2 1 -3 -7 -1 -1 -1 -1 0 -2 2
a small letter · 0 to 1 words	1 -3 -3 -2 -1 -1 0 -1 0 0 0 0
a small letter · 14 to 18 words	2 2 -1 -4 0 -5 -3 -5 -1 1 0 0
a small letter · 19 to 25 words	1 0 1 1 2 -4 -3 -4 1 4 -2 0
a small letter · 2 to 3 words	0 -2 -10 1 -1 -1 0 -2 0 0 1 0
a small letter · 4 to 6 words	0 0 -3 -1 -1 3 -1 0 1 0 -1 -1
a small letter · 7 to 13 words	0 0 -1 -2 0 -1 -1 -6 0 2 1 -2
a small letter · over 25 words	1 0 0 0 5 -5 -3 -3 0 1 -1 0
an ellipsis · 0 to 1 words	4 0 -1 -6 -3 -2 -3 -2 0 0 1 -1
an ellipsis · 14 to 18 words	1 1 0 -3 -6 0 -1 -1 2 1 -1 0
an ellipsis · 19 to 25 words	0 -1 -2 -1 -2 0 0 -1 0 0 0 -1
an ellipsis · 2 to 3 words	-2 -1 0 -6 -5 -4 3 -1 0 1 2 -2
an ellipsis · 4 to 6 words	1 -1 -1 -5 -3 -2 -1 -2 -1 1 -3 3
an ellipsis · 7 to 13 words	3 1 -1 -7 -10 -1 -1 -2 -2 3 -2 0
an ellipsis · over 25 words	2 -1 -1 -4 -4 -1 -2 -1 0 0 -2 3
an exclamation mark · 0 to 1 words	0 0 0 1 -3 -2 0 -1 0 0 0 -1
an exclamation mark · 14 to 18 words	0 0 -4 -3 0 0 1 1 1 -3 1 -1
an exclamation mark · 19 to 25 words	1 1 -3 -2 1 -1 -2 -1 -1 1 0 0
an exclamation mark · 2 to 3 words	-1 0 -3 -2 -5 -7 2 -2 0 0 0 0
an exclamation mark · 4 to 6 words	3 -1 1 -4 -4 -5 -2 -6 -1 2 -2 2
an exclamation mark · 7 to 13 words	0 5 -4 -9 -4 -3 1 -4 0 0 0 0
an exclamation mark · over 25 words	-2 -1 -2 -3 -1 -1 3 -1 -1 -2 2 -1
another sign · 0 to 1 words	-1 -3 -4 2 -2 -2 1 -2 -3 0 1 0
another sign · 14 to 18 words	0 2 -2 -4 2 0 -2 -1 0 3 -1 0
another sign · 19 to 25 words	0 0 -2 -2 -1 -1 -1 -1 -1 2 -2 1
another sign · 2 to 3 words	-4 -4 -2 2 -9 -3 3 0 -1 0 1 -1
another sign · 4 to 6 words	0 -4 -3 -2 -5 -7 1 1 1 0 -1 1
another sign · 7 to 13 words	-1 -2 -6 -3 -1 -4 -1 2 2 -3 -1 2
another sign · over 25 words	2 0 -2 -3 -7 -1 -1 -1 -1 -1 -1 1
# start × size
# · 0 to 1 words	-4 0 0 4 -1 -1 0 0 2 -3 -5 5
# · 2 to 3 words	-4 0 0 4 -2 -1 0 0 0 -2 0 0
# · 4 to 6 words	1 0 0 -1 1 -1 -2 0 1 0 -1 0
# · 7 to 13 words	1 1 -1 -2 1 -1 -2 0 0 1 1 -2
@ · 0 to 1 words	-3 0 0 4 2 -3 -2 -1 0 0 -2 1
@ · 2 to 3 words	0 -1 0 1 -2 -1 -1 0 -1 -1 0 1
a bracket · 0 to 1 words	2 -1 -2 -8 -6 -4 -3 5 1 -3 2 0
a bracket · 14 to 18 words	-4 0 0 -1 -3 0 5 0 -2 2 3 -3
a bracket · 19 to 25 words	-5 1 -1 -2 -5 0 4 3 -2 -1 2 0
a bracket · 2 to 3 words	-1 -1 0 0 -1 -1 0 0 0 2 -1 -1
a bracket · 4 to 6 words	-3 -4 -1 -5 -4 -1 3 2 -3 0 2 -1
a bracket · 7 to 13 words	-4 -2 -1 -5 -2 -9 3 6 -2 -1 -2 4
a bracket · over 25 words	1 -1 -2 -1 -2 -1 1 -1 -1 -1 0 1
a bullet · 0 to 1 words	1 -4 -3 -2 -8 -9 1 -3 0 0 0 1
a bullet · 14 to 18 words	0 -3 1 -4 -2 -1 0 -1 1 -1 0 0
a bullet · 19 to 25 words	-1 -1 1 -3 0 -1 0 -2 0 -2 0 0
a bullet · 2 to 3 words	2 -6 -4 1 -5 -6 -2 -3 0 0 -1 0
a bullet · 4 to 6 words	1 -7 -7 -1 -2 0 0 -2 0 1 -1 0
a bullet · 7 to 13 words	0 -3 1 -4 -2 -3 0 -1 0 0 0 0
a bullet · over 25 words	0 -1 0 -3 -4 -1 0 -1 1 -1 0 0
a capital · 0 to 1 words	0 -4 -4 0 -2 0 0 -5 0 1 0 1
a capital · 14 to 18 words	0 -1 1 -1 1 -6 -1 -2 0 0 0 0
a capital · 19 to 25 words	-1 -4 1 0 -1 -5 1 -3 0 0 1 0
a capital · 2 to 3 words	1 -3 -2 0 1 1 -1 -1 1 0 0 0
a capital · 4 to 6 words	0 -1 -1 1 0 0 0 -2 0 0 0 1
a capital · 7 to 13 words	0 0 1 0 0 0 0 -6 0 1 0 0
a capital · over 25 words	-1 -2 2 1 1 -2 1 -2 0 0 0 1
a dash · 0 to 1 words	0 -1 -1 -3 1 -4 2 1 -1 -1 1 0
a dash · 14 to 18 words	-2 -1 -3 -2 -6 0 5 -1 1 -2 3 -2
a dash · 2 to 3 words	0 2 0 -1 -5 0 0 0 -2 1 -1 -1
a dash · 4 to 6 words	-2 -1 -1 1 -7 -3 0 3 -1 -2 -1 2
a dash · 7 to 13 words	-4 -2 -1 -6 -6 -2 3 3 -1 -3 0 1
a dash · over 25 words	-1 -1 1 -1 -1 -1 1 -1 -1 -3 1 -1
a figure · 0 to 1 words	1 -4 -3 0 -9 -8 -2 -5 -1 -1 -1 0
a figure · 14 to 18 words	-1 -1 -4 -5 1 -1 1 -1 0 -1 0 -1
a figure · 19 to 25 words	-1 -1 -4 -2 1 0 0 -1 -2 1 0 0
a figure · 2 to 3 words	-1 -5 -5 1 -6 -1 1 -4 -2 -1 -1 3
a figure · 4 to 6 words	0 -3 0 -2 0 -9 1 -5 -1 0 0 0
a figure · 7 to 13 words	1 0 -4 1 -3 -3 -1 -5 1 -1 -1 -1
a figure · over 25 words	0 -1 -5 -4 -4 -1 0 0 0 -1 0 0
a letter without case · 0 to 1 words	0 -1 -1 -1 -4 -4 2 -3 0 1 -2 0
a letter without case · 14 to 18 words	1 1 -3 -5 -1 -2 0 -2 0 -1 -1 1
a letter without case · 19 to 25 words	0 0 -3 -3 2 -1 -1 0 0 -1 -1 1
a letter without case · 2 to 3 words	1 -1 1 0 -10 -6 0 -2 -1 2 -1 1
a letter without case · 4 to 6 words	1 0 1 1 -4 -5 -1 -5 0 1 -2 2
a letter without case · 7 to 13 words	-1 -3 -1 -4 1 -1 -1 -5 1 0 0 -1
a letter without case · over 25 words	-4 1 -3 1 -2 -3 4 -1 0 -1 2 -2
a quotation mark · 0 to 1 words	-1 -1 0 0 -2 -2 1 -1 0 -2 1 1
a quotation mark · 14 to 18 words	1 1 -5 -1 -5 -1 1 1 -3 -3 -1 2
a quotation mark · 19 to 25 words	-2 3 -5 -3 -2 -1 1 1 -2 2 0 -1
a quotation mark · 2 to 3 words	-4 4 1 -4 -1 -6 3 -2 -2 1 -2 3
a quotation mark · 4 to 6 words	0 2 -5 -6 -5 -4 2 -1 0 -3 1 -1
a quotation mark · 7 to 13 words	-2 1 1 -2 -1 -5 1 2 -1 1 -2 2
a quotation mark · over 25 words	-4 -2 -2 -3 -3 -2 4 -2 -1 -1 3 -3
a small letter · 0 to 1 words	1 -3 -2 -1 0 -1 -1 2 0 0 0 0
a small letter · 14 to 18 words	-2 -3 -5 1 -5 -1 3 -1 -1 -1 2 -2
a small letter · 19 to 25 words	-1 -1 -2 -1 -4 0 3 -1 -2 -2 1 0
a small letter · 2 to 3 words	-1 -2 -2 1 -4 -3 1 -1 -2 3 0 0
a small letter · 4 to 6 words	-3 -4 -5 1 4 -3 0 -6 0 -2 1 -1
a small letter · 7 to 13 words	-2 -6 -6 1 1 -1 2 -5 -1 0 1 -1
a small letter · over 25 words	1 -1 -2 -3 3 -1 -1 -1 0 0 0 2
another sign · 0 to 1 words	1 -1 -1 -1 -4 -4 -1 0 -1 0 0 0
another sign · 14 to 18 words	-2 1 -2 -3 -2 0 2 0 -1 1 0 0
another sign · 2 to 3 words	-2 0 -1 1 0 -4 1 -3 0 3 0 -1
another sign · 4 to 6 words	0 -4 0 4 -6 -3 -1 -3 1 1 -3 2
another sign · 7 to 13 words	-2 3 -5 1 -5 -2 2 -2 0 -1 1 0
another sign · over 25 words	1 -1 -1 -1 -2 -1 0 0 -1 -1 0 1
© · 0 to 1 words	-3 -1 -1 -3 -2 3 0 1 1 1 -1 -1
© · 14 to 18 words	3 0 0 0 -2 0 -2 0 -1 0 -2 2
© · 2 to 3 words	2 -2 -1 -4 -7 2 -1 -4 2 0 -1 1
© · 4 to 6 words	5 -2 -1 -7 -6 2 -4 -4 -3 -1 -3 3
© · 7 to 13 words	7 0 -1 -4 -7 -1 -3 -5 0 0 -2 2
# capitals × size
a capital at its start only · 0 to 1 words	0 -2 -1 -3 -5 0 0 1 -2 3 0 0
a capital at its start only · 14 to 18 words	-4 0 1 0 -3 -2 3 2 0 0 -1 1
a capital at its start only · 19 to 25 words	-3 -2 2 -6 -2 -2 3 -2 1 1 -1 -1
a capital at its start only · 2 to 3 words	2 2 -3 -3 -2 -8 -1 1 0 0 -1 1
a capital at its start only · 4 to 6 words	-1 -3 -2 -4 -2 -14 1 -4 0 1 0 0
a capital at its start only · 7 to 13 words	-1 -3 4 -3 -2 -8 2 -8 -1 1 1 -1
a capital at its start only · over 25 words	-4 -1 1 1 -4 -1 2 -1 -1 0 0 0
a capital on each word · 0 to 1 words	0 -4 -4 -1 -1 0 1 -5 0 1 1 0
a capital on each word · 14 to 18 words	0 1 -4 0 -1 -1 0 -1 1 -1 0 -1
a capital on each word · 19 to 25 words	1 1 -5 1 -8 -1 2 -1 1 0 0 -1
a capital on each word · 2 to 3 words	0 -4 -4 1 0 2 0 -4 1 1 0 -1
a capital on each word · 4 to 6 words	-1 -6 -6 0 -1 4 0 -1 0 -2 0 1
a capital on each word · 7 to 13 words	0 -3 -7 1 -4 -2 1 -6 -1 1 1 -1
a capital on each word · over 25 words	1 -3 -2 -5 -2 -1 1 -1 0 -3 1 0
capitals throughout · 0 to 1 words	0 -7 -5 1 -5 1 -1 -2 1 2 -1 0
capitals throughout · 14 to 18 words	1 -1 -1 -2 -1 0 -1 0 -1 -3 0 1
capitals throughout · 19 to 25 words	2 0 -3 -3 2 0 -2 0 1 0 -2 0
capitals throughout · 2 to 3 words	-1 -5 0 1 -4 -2 1 -3 0 -3 0 0
capitals throughout · 4 to 6 words	-1 -1 0 1 -6 -2 0 -3 0 -1 0 1
capitals throughout · 7 to 13 words	-3 0 0 -6 -1 -4 2 0 -3 -1 2 0
capitals throughout · over 25 words	-1 -1 -3 -2 -2 -1 2 0 0 -3 1 0
mostly capitals · 0 to 1 words	-2 0 0 -2 -1 3 0 0 -1 2 0 -1
mostly capitals · 14 to 18 words	0 -1 -3 0 0 -3 0 1 0 -1 1 -1
mostly capitals · 19 to 25 words	0 1 -2 0 -1 -3 -2 3 0 0 -1 1
mostly capitals · 2 to 3 words	2 0 -2 -3 -1 -2 -1 -6 -1 2 0 0
mostly capitals · 4 to 6 words	-1 0 -1 0 0 0 0 3 0 0 0 -1
mostly capitals · 7 to 13 words	1 0 -2 1 1 3 0 2 0 -1 0 0
mostly capitals · over 25 words	-1 0 -2 0 1 -3 -1 -2 0 0 0 -2
no capitals · 0 to 1 words	0 -3 -2 -2 -1 -1 0 3 0 -1 -1 0
no capitals · 19 to 25 words	-1 -1 -1 -1 -2 0 1 1 -1 0 0 1
no capitals · 2 to 3 words	-1 -4 0 -1 -3 -2 1 -2 0 0 -2 1
no capitals · 4 to 6 words	-3 -5 -5 1 3 -9 1 -6 -1 -2 0 0
no capitals · 7 to 13 words	-1 -4 -4 -2 0 -4 1 -2 0 -2 0 -1
no capitals · over 25 words	1 0 -2 -2 2 -1 -1 0 -1 0 -1 1
no letters with case · 0 to 1 words	1 -5 -4 1 -4 -7 -2 -2 -2 -1 0 -1
no letters with case · 14 to 18 words	-1 1 -3 -6 -1 -2 0 -2 -1 1 -1 1
no letters with case · 19 to 25 words	-1 0 0 -4 1 -1 0 0 -2 -2 0 1
no letters with case · 2 to 3 words	2 -2 1 -1 -4 -7 -2 0 0 1 -2 1
no letters with case · 4 to 6 words	1 0 1 -4 -5 -3 1 -5 0 0 -1 1
no letters with case · 7 to 13 words	0 -2 -1 -5 0 -6 1 0 2 -1 0 0
no letters with case · over 25 words	-2 2 -2 1 -2 -3 2 -1 0 -1 1 -1
some capitals · 0 to 1 words	2 0 0 0 -3 1 -3 -2 0 0 0 0
some capitals · 14 to 18 words	-1 -1 0 0 0 -7 1 -9 -3 0 1 -1
some capitals · 19 to 25 words	-1 -2 0 -1 0 -4 2 -12 0 0 1 0
some capitals · 2 to 3 words	-1 0 -2 -1 0 1 0 -4 0 -2 1 -1
some capitals · 4 to 6 words	-1 1 -5 -1 -2 -4 1 -4 1 0 0 0
some capitals · 7 to 13 words	-1 0 0 -2 0 -11 0 -1 0 1 0 0
some capitals · over 25 words	-1 -2 1 -1 -1 -2 2 -2 0 0 1 0
# capitals × gap above × size
a capital at its start only · more blank lines · 2 to 3 words	-3 4 0 -1 -1 -1 -2 0 0 2 -2 -1
a capital at its start only · more blank lines · 4 to 6 words	-2 3 0 -2 -1 0 -2 0 0 3 -2 -2
a capital at its start only · more blank lines · 7 to 13 words	-1 2 0 0 -1 0 -1 0 0 2 -1 -1
a capital at its start only · no blank line · 0 to 1 words	2 -1 -1 -6 -2 1 0 0 -2 3 0 -1
a capital at its start only · no blank line · 14 to 18 words	-4 0 0 1 -1 -1 2 2 -1 0 0 0
a capital at its start only · no blank line · 19 to 25 words	-4 -2 2 -3 -1 -1 2 -3 -1 0 0 -1
a capital at its start only · no blank line · 2 to 3 words	2 -1 0 -2 -1 -8 -1 -1 1 -2 1 0
a capital at its start only · no blank line · 4 to 6 words	2 -4 0 -1 -3 -9 0 -7 1 0 0 0
a capital at its start only · no blank line · 7 to 13 words	-1 -3 3 0 -4 -5 0 -2 -1 1 -1 1
a capital at its start only · no blank line · over 25 words	-4 0 3 -1 0 0 1 0 -1 2 1 -2
a capital at its start only · one blank line · 0 to 1 words	-2 -1 0 -1 -3 -3 1 1 -1 0 0 2
a capital at its start only · one blank line · 14 to 18 words	-1 -1 1 -2 -6 -1 4 1 0 0 -2 2
a capital at its start only · one blank line · 19 to 25 words	-1 -3 1 -4 -1 -1 2 -1 1 1 -1 -1
a capital at its start only · one blank line · 2 to 3 words	1 2 -7 -4 -3 -5 -1 2 -2 3 -1 1
a capital at its start only · one blank line · 4 to 6 words	-1 -3 -2 -5 -1 -11 1 -2 0 1 1 -1
a capital at its start only · one blank line · 7 to 13 words	-1 -2 3 -3 -1 -6 1 -8 0 0 1 -1
a capital at its start only · one blank line · over 25 words	-2 -1 0 1 -12 -1 3 -1 -1 -1 -1 2
a capital at its start only · the end of the file · 2 to 3 words	2 1 0 -6 1 -1 0 0 -1 1 0 0
a capital at its start only · the end of the file · 4 to 6 words	4 -1 0 -5 -1 0 0 0 1 -1 0 0
a capital at its start only · the end of the file · 7 to 13 words	-1 2 -1 -1 -1 0 0 0 -2 2 0 0
a capital at its start only · two blank lines · 2 to 3 words	1 0 -2 -1 -4 -2 -1 0 1 -1 0 0
a capital at its start only · two blank lines · 4 to 6 words	0 -2 -1 3 -4 -2 -2 -1 -1 0 -2 1
a capital at its start only · two blank lines · 7 to 13 words	2 1 -1 -2 -3 0 -2 0 -2 2 -2 1
a capital on each word · more blank lines · 0 to 1 words	-3 -2 0 3 0 -2 -1 -1 2 -2 -1 2
a capital on each word · more blank lines · 2 to 3 words	0 3 0 -4 -1 -1 -2 0 1 2 -3 0
a capital on each word · more blank lines · 7 to 13 words	-2 3 0 -1 -1 0 -1 0 0 2 -2 -2
a capital on each word · no blank line · 0 to 1 words	1 -4 -3 -2 0 0 0 -2 1 1 0 1
a capital on each word · no blank line · 14 to 18 words	0 0 -2 -5 1 0 0 -1 1 -2 1 -1
a capital on each word · no blank line · 19 to 25 words	-1 -1 -2 -3 -5 0 3 -2 0 0 2 -2
a capital on each word · no blank line · 2 to 3 words	1 -5 -8 0 -3 2 -1 -2 1 1 -2 0
a capital on each word · no blank line · 4 to 6 words	1 -3 -11 -1 -1 -1 -1 0 -1 0 -1 2
a capital on each word · no blank line · 7 to 13 words	0 -2 -3 1 -3 -1 0 -4 0 -1 0 0
a capital on each word · no blank line · over 25 words	1 -1 -5 -3 0 -1 -1 0 0 -3 1 0
a capital on each word · one blank line · 0 to 1 words	-1 -2 -5 -1 -4 0 2 -10 -1 0 1 0
a capital on each word · one blank line · 14 to 18 words	1 0 -3 1 -2 0 1 0 1 0 -1 0
a capital on each word · one blank line · 19 to 25 words	2 0 -4 2 -5 0 0 0 1 0 -2 1
a capital on each word · one blank line · 2 to 3 words	0 -3 -3 1 0 1 0 -7 0 0 0 -1
a capital on each word · one blank line · 4 to 6 words	-2 -4 -8 1 -1 4 0 -3 1 -2 0 -1
a capital on each word · one blank line · 7 to 13 words	1 -3 -6 2 -3 -1 0 -3 0 2 0 0
a capital on each word · one blank line · over 25 words	-1 -1 1 -2 -7 -1 2 0 0 0 1 -1
a capital on each word · the end of the file · 0 to 1 words	2 0 0 -2 -1 -2 0 0 0 0 0 0
a capital on each word · the end of the file · 14 to 18 words	-1 2 0 0 0 0 0 0 -2 2 0 0
a capital on each word · the end of the file · 2 to 3 words	0 1 0 -1 -2 -2 0 0 -1 1 0 0
a capital on each word · the end of the file · 4 to 6 words	1 -1 0 0 -2 -2 0 0 1 -1 0 0
a capital on each word · the end of the file · 7 to 13 words	0 1 0 -3 -2 0 0 0 -1 1 0 0
a capital on each word · two blank lines · 0 to 1 words	0 0 -1 1 -3 -4 -3 -2 2 -2 -1 0
a capital on each word · two blank lines · 2 to 3 words	0 0 -1 -1 -1 -1 0 -1 0 2 -3 0
a capital on each word · two blank lines · 4 to 6 words	0 0 1 -1 -5 -3 1 -1 1 -1 0 -1
a capital on each word · two blank lines · 7 to 13 words	3 0 -1 -4 -3 -1 -1 0 0 1 -1 -1
capitals throughout · more blank lines · 0 to 1 words	-4 -3 0 4 -1 -3 -1 -3 1 -4 -1 2
capitals throughout · no blank line · 0 to 1 words	4 -4 -3 -5 -2 -1 -2 0 0 2 -2 0
capitals throughout · no blank line · 2 to 3 words	-1 -3 1 1 -1 -8 2 -2 0 -3 1 0
capitals throughout · no blank line · 4 to 6 words	-2 0 -4 2 -6 0 0 -2 0 0 0 -1
capitals throughout · no blank line · 7 to 13 words	0 1 -4 -6 0 -2 0 -1 -1 -1 3 1
capitals throughout · one blank line · 0 to 1 words	0 -3 -3 -3 -8 2 0 0 1 -1 2 -2
capitals throughout · one blank line · 19 to 25 words	2 0 -3 -2 1 0 -2 0 2 0 -2 0
capitals throughout · one blank line · 2 to 3 words	-1 -3 0 -1 -4 0 0 -2 0 -1 0 1
capitals throughout · one blank line · 4 to 6 words	0 -2 1 -1 -4 -2 0 -2 -1 -2 0 1
capitals throughout · one blank line · 7 to 13 words	-4 -2 1 -3 0 -2 2 1 -1 -2 1 1
capitals throughout · the end of the file · 0 to 1 words	-7 -2 0 8 0 -1 0 0 2 -2 0 0
capitals throughout · the end of the file · 2 to 3 words	-5 -2 0 5 -1 -1 0 0 2 -2 0 0
capitals throughout · two blank lines · 0 to 1 words	-3 -1 0 4 -1 -2 -2 -2 1 -2 -2 1
mostly capitals · more blank lines · 14 to 18 words	-2 3 -1 0 -2 0 -1 0 0 1 -1 0
mostly capitals · more blank lines · 2 to 3 words	0 2 0 -2 -1 -1 -2 0 1 2 -3 0
mostly capitals · more blank lines · 4 to 6 words	-3 5 0 -3 -2 -1 -3 0 0 4 -3 -1
mostly capitals · more blank lines · 7 to 13 words	-6 6 -2 -3 -5 -1 -3 -1 0 5 -4 -3
mostly capitals · no blank line · 14 to 18 words	0 -3 -6 0 -1 -2 0 1 0 -2 1 -1
mostly capitals · no blank line · 19 to 25 words	-1 -2 0 1 1 -2 -3 2 -1 0 -1 0
mostly capitals · no blank line · 2 to 3 words	3 -2 -6 -4 -2 0 -1 -4 0 2 0 -1
mostly capitals · no blank line · 4 to 6 words	0 -6 -1 1 -3 1 0 2 0 1 0 0
mostly capitals · no blank line · 7 to 13 words	0 -4 0 0 2 3 -2 1 0 -1 0 -2
mostly capitals · no blank line · over 25 words	1 -1 -2 -1 1 -2 -3 -1 1 0 -2 0
mostly capitals · one blank line · 14 to 18 words	0 0 -2 0 0 -2 -1 1 1 0 0 0
mostly capitals · one blank line · 19 to 25 words	1 0 -2 0 0 -2 -2 2 2 -1 0 0
mostly capitals · one blank line · 2 to 3 words	1 -3 0 0 -1 -6 -1 -4 -1 -2 -1 1
mostly capitals · one blank line · 4 to 6 words	-1 3 -2 -1 1 -1 0 2 0 0 0 0
mostly capitals · one blank line · 7 to 13 words	1 2 -4 1 -1 -1 0 2 0 0 -1 2
mostly capitals · one blank line · over 25 words	-2 1 -3 1 2 -1 -1 -1 -2 -1 1 -1
mostly capitals · the end of the file · 14 to 18 words	2 1 -1 -2 -3 0 0 0 -1 1 0 0
mostly capitals · the end of the file · 2 to 3 words	-1 1 0 -1 -2 0 0 0 -1 1 0 0
mostly capitals · the end of the file · 4 to 6 words	1 2 -1 -5 -4 -2 0 0 -2 2 0 0
mostly capitals · the end of the file · 7 to 13 words	2 -1 -3 -9 -2 -1 0 0 1 -1 0 0
mostly capitals · two blank lines · 14 to 18 words	3 1 -1 -1 -3 0 -3 0 1 1 -2 -1
mostly capitals · two blank lines · 2 to 3 words	4 1 0 -6 -3 -2 -1 0 -1 1 2 -2
mostly capitals · two blank lines · 4 to 6 words	0 2 1 -2 0 0 -3 -2 0 4 -1 0
mostly capitals · two blank lines · 7 to 13 words	1 0 -2 -6 -3 -2 1 -2 0 0 0 -1
no capitals · no blank line · 0 to 1 words	-1 -4 -1 -3 0 0 1 2 0 0 -1 1
no capitals · no blank line · 19 to 25 words	-2 0 -1 0 -3 0 2 0 -1 0 1 0
no capitals · no blank line · 2 to 3 words	-2 -2 1 -3 -1 -7 2 1 0 0 -1 0
no capitals · no blank line · 4 to 6 words	-2 0 -3 0 0 -5 1 -4 0 1 -1 1
no capitals · no blank line · 7 to 13 words	-1 -4 -2 -1 0 -2 1 -1 0 0 0 -2
no capitals · no blank line · over 25 words	1 0 -1 0 0 0 -1 0 0 -2 -1 1
no capitals · one blank line · 0 to 1 words	2 -4 -2 0 -2 -5 -3 4 0 0 0 0
no capitals · one blank line · 19 to 25 words	0 0 0 0 -1 0 0 2 0 0 -1 1
no capitals · one blank line · 2 to 3 words	1 -4 -3 1 -6 -1 -1 -3 -3 0 -2 3
no capitals · one blank line · 4 to 6 words	-1 -2 -2 -1 4 -7 0 -3 -2 0 1 -1
no capitals · one blank line · 7 to 13 words	0 -2 -3 -2 0 -3 -1 -3 0 -2 0 1
no capitals · one blank line · over 25 words	0 0 -1 -2 3 -1 -1 0 0 0 0 0
no capitals · the end of the file · 4 to 6 words	-8 -4 0 8 -3 0 0 0 4 -4 0 0
no capitals · two blank lines · 0 to 1 words	2 -1 0 -2 -1 -1 0 -1 -1 2 0 -1
no capitals · two blank lines · 4 to 6 words	-3 -1 -1 4 1 0 -1 0 -1 0 -1 3
no letters with case · no blank line · 0 to 1 words	-1 -3 -4 1 -3 -4 0 -2 -2 0 0 -1
no letters with case · no blank line · 14 to 18 words	0 -3 -3 -5 -2 -1 1 -1 0 -1 0 0
no letters with case · no blank line · 19 to 25 words	-1 2 -3 -2 3 0 -1 1 -1 -3 0 1
no letters with case · no blank line · 2 to 3 words	3 -3 1 -1 -2 -5 -2 -2 0 1 -1 0
no letters with case · no blank line · 4 to 6 words	1 -1 1 -4 -2 -2 0 -4 1 -1 -1 1
no letters with case · no blank line · 7 to 13 words	-1 -2 0 -2 2 -4 0 -1 1 0 1 -1
no letters with case · no blank line · over 25 words	-1 1 -3 1 2 -1 0 -1 0 -1 0 0
no letters with case · one blank line · 0 to 1 words	2 -4 -2 0 -5 -7 -2 0 0 -2 0 0
no letters with case · one blank line · 14 to 18 words	0 0 -2 -4 0 -1 0 -2 0 1 -1 0
no letters with case · one blank line · 19 to 25 words	-2 -2 1 -2 -1 -1 1 -1 -1 -1 0 0
no letters with case · one blank line · 2 to 3 words	0 -2 -3 1 -3 -5 -1 2 0 1 -2 2
no letters with case · one blank line · 4 to 6 words	0 -1 1 -1 -5 -2 2 -3 -2 1 0 1
no letters with case · one blank line · 7 to 13 words	1 -2 -2 -6 -3 -4 1 0 2 -2 0 1
no letters with case · one blank line · over 25 words	-3 2 -1 1 -4 -2 3 -1 0 0 1 -1
no letters with case · the end of the file · 0 to 1 words	-1 -2 0 3 0 0 0 0 2 -2 0 0
no letters with case · two blank lines · 0 to 1 words	2 -1 -1 -2 0 -1 -2 0 0 0 -1 1
some capitals · more blank lines · 14 to 18 words	-3 5 -1 -1 -4 0 -3 0 0 4 -4 -2
some capitals · more blank lines · 19 to 25 words	-1 3 -1 0 -3 0 -2 0 0 2 -2 0
some capitals · more blank lines · 4 to 6 words	-3 3 0 0 -2 -1 -2 0 1 1 -2 -1
some capitals · more blank lines · 7 to 13 words	-5 7 -2 -2 -5 -1 -4 -1 0 5 -4 -3
some capitals · no blank line · 0 to 1 words	1 0 0 -3 -2 2 -2 -1 1 -2 -1 1
some capitals · no blank line · 14 to 18 words	-1 -3 -2 3 0 -4 0 -5 -2 1 0 -1
some capitals · no blank line · 19 to 25 words	1 -3 -1 -1 0 -4 0 -7 0 0 -1 1
some capitals · no blank line · 2 to 3 words	-1 1 -2 -1 -10 1 0 -1 0 -1 1 -1
some capitals · no blank line · 4 to 6 words	0 -2 -2 0 -3 -5 1 -9 1 -2 1 -1
some capitals · no blank line · 7 to 13 words	0 -2 -1 -2 0 -15 0 -2 0 0 -1 1
some capitals · no blank line · over 25 words	-1 -5 0 -2 1 -6 1 -2 1 0 0 0
some capitals · one blank line · 0 to 1 words	2 0 0 0 -2 -2 -3 -2 -1 1 1 0
some capitals · one blank line · 14 to 18 words	0 -1 1 -6 -1 -5 0 -7 -1 -1 1 0
some capitals · one blank line · 19 to 25 words	-1 -1 0 -1 -1 -3 2 -9 -2 -1 1 0
some capitals · one blank line · 2 to 3 words	-1 -2 -1 -1 0 0 -1 -3 0 0 1 -1
some capitals · one blank line · 4 to 6 words	-2 2 -11 -2 -1 -2 1 0 -1 0 -1 1
some capitals · one blank line · 7 to 13 words	-1 -1 1 -3 -1 -6 0 -2 -1 0 0 0
some capitals · one blank line · over 25 words	0 -2 1 -1 -1 -1 2 -3 0 0 1 1
some capitals · the end of the file · 14 to 18 words	1 0 -2 -2 -3 0 0 0 0 0 0 0
some capitals · the end of the file · 19 to 25 words	3 -2 -2 -1 -2 0 0 0 2 -2 0 0
some capitals · the end of the file · 4 to 6 words	-2 3 0 -3 -1 0 0 0 -3 3 0 0
some capitals · the end of the file · 7 to 13 words	2 0 -4 -3 -7 0 0 0 0 0 0 0
some capitals · two blank lines · 14 to 18 words	4 0 -3 -3 -1 0 -2 0 1 -1 0 0
some capitals · two blank lines · 19 to 25 words	2 0 -3 -2 0 0 -2 0 1 1 -3 1
some capitals · two blank lines · 4 to 6 words	0 1 -1 -6 -1 -2 0 -2 1 0 0 0
some capitals · two blank lines · 7 to 13 words	-1 1 -4 0 -1 -2 0 -2 1 -1 -1 1
some capitals · two blank lines · over 25 words	-1 0 -1 -4 -5 -1 2 0 0 -1 3 -2
# sentences inside
0	1 -4 -1 0 -1 0 0 0 1 1 0 1
1	-1 -3 0 0 3 0 2 -5 0 0 0 1
2	-1 -4 3 4 1 -1 1 -1 -1 2 0 1
over 2	0 -1 0 -1 1 -1 1 -3 0 2 -1 0
# length of words
more	-2 3 1 0 -2 0 2 -5 0 -1 1 0
up to 3.5	2 -7 -2 -4 -10 0 -1 -8 -1 2 0 -1
up to 4.5	2 -8 -4 1 -6 -6 -1 -2 0 0 -3 2
up to 5.2	0 -7 -6 -1 -2 -3 0 0 0 0 -1 1
up to 5.8	1 -2 -3 0 1 -1 0 -5 1 0 0 0
up to 6.5	0 -4 -1 0 1 2 0 1 1 1 -1 0
up to 7.5	0 0 2 0 1 1 0 0 0 1 -1 1
up to 9	0 -3 3 1 1 2 0 1 0 0 0 1
# dateline
a dateline	-2 -1 -10 -3 -5 -3 5 -1 -1 -12 4 0
# an agency at its end × size
an agency at its end · 0 to 1 words	-5 -1 -1 -2 -5 4 -4 3 -1 -1 0 1
an agency at its end · 14 to 18 words	-5 -2 -6 0 6 -1 -1 -1 0 0 1 -3
an agency at its end · 19 to 25 words	1 -3 -4 1 2 -1 -4 0 -1 1 -1 1
an agency at its end · 2 to 3 words	-5 -4 -3 2 -12 6 -5 1 -2 0 -2 1
an agency at its end · 4 to 6 words	-4 -2 -4 0 3 3 -6 1 0 2 -2 -1
an agency at its end · 7 to 13 words	-6 -4 -9 1 3 5 -3 5 1 1 -3 1
an agency at its end · over 25 words	-1 -2 -1 -5 3 -2 -4 -2 1 1 0 -2
# a year × size
a year · 0 to 1 words	-1 -1 -1 6 -5 -5 -5 -3 0 1 -2 0
a year · 14 to 18 words	-1 -3 -2 2 2 -2 0 -3 1 0 0 -1
a year · 19 to 25 words	-1 -3 -3 2 2 -2 0 -4 -2 -1 1 1
a year · 2 to 3 words	-1 -3 -4 4 -4 -2 -1 -3 1 1 -1 1
a year · 4 to 6 words	-2 -3 -8 2 -1 -11 -1 -9 -1 0 -1 1
a year · 7 to 13 words	-1 -5 -4 5 1 -1 -2 -8 -4 1 0 1
a year · over 25 words	-1 -3 -3 1 3 -3 0 1 -2 1 0 0
# a time of day × size
a time of day · 0 to 1 words	0 -2 -1 2 -1 -1 -3 0 1 0 -2 0
a time of day · 14 to 18 words	-4 -2 -3 6 -5 0 -2 0 -2 2 -2 -1
a time of day · 19 to 25 words	-2 -1 -3 3 -4 0 2 0 -1 0 0 0
a time of day · 2 to 3 words	-3 -3 -2 5 -2 1 -2 -1 0 0 -1 0
a time of day · 4 to 6 words	1 -4 -7 3 -6 -2 -5 -3 0 1 -6 2
a time of day · 7 to 13 words	3 -7 -3 6 -10 -1 -5 -5 -1 4 -4 3
# a bar × size
a bar · 0 to 1 words	-3 -1 -1 2 -2 -2 2 0 2 -2 0 0
a bar · 14 to 18 words	0 -2 -5 3 4 -1 -5 0 2 1 -2 -2
a bar · 19 to 25 words	4 -3 -3 2 0 0 -4 0 0 0 -1 1
a bar · 2 to 3 words	0 -3 -1 2 -5 2 -4 -1 0 -1 -2 2
a bar · 4 to 6 words	1 -3 -4 1 -10 4 -4 -4 -1 0 0 0
a bar · 7 to 13 words	2 -4 -6 4 -2 1 -2 -3 2 0 0 -3
a bar · over 25 words	-2 0 -3 -3 5 0 -3 0 0 0 0 -1
# a dot between words × size
a dot between words · 0 to 1 words	3 -4 -2 -3 -6 -8 1 -6 0 1 -1 1
a dot between words · 14 to 18 words	0 -3 1 -4 -2 -1 1 -1 2 -1 0 0
a dot between words · 19 to 25 words	-1 -1 -1 0 1 -1 1 -2 0 -2 1 0
a dot between words · 2 to 3 words	1 -6 -4 1 -5 -6 -1 -3 1 -1 0 0
a dot between words · 4 to 6 words	2 -7 -7 -3 0 -1 0 -2 1 -1 -1 0
a dot between words · 7 to 13 words	-1 -2 1 -2 -2 -5 1 -2 0 -1 0 0
a dot between words · over 25 words	1 -1 -2 -3 -4 -1 0 -1 1 -2 -1 0
# a web address × size
a web address · 0 to 1 words	0 -1 -1 -1 -7 -2 0 -4 0 0 0 -1
a web address · 14 to 18 words	-2 -2 -3 0 -4 -1 3 -1 2 -2 2 -3
a web address · 19 to 25 words	-2 -2 -3 0 -3 0 3 -2 -1 -2 2 -1
a web address · 2 to 3 words	0 1 -1 -2 -2 1 0 -1 -1 0 1 0
a web address · 4 to 6 words	-2 -1 -1 3 -1 -1 2 -5 1 0 1 -1
a web address · 7 to 13 words	-3 -3 -6 0 2 -2 2 -4 2 -2 1 -3
a web address · over 25 words	2 -1 -7 3 2 -1 -4 -1 0 -3 -3 4
# a mail address × size
a mail address · 0 to 1 words	-4 -1 0 3 -1 -1 -1 2 -2 2 -1 1
a mail address · 14 to 18 words	-5 0 0 -2 -4 0 6 0 -2 -1 5 -5
a mail address · 2 to 3 words	-2 0 0 -5 -2 0 3 0 0 -1 2 -2
a mail address · 4 to 6 words	0 -2 0 3 -4 -2 -5 1 -1 1 -4 3
a mail address · 7 to 13 words	-2 -2 -1 2 -1 -3 0 2 -1 -3 0 1
a mail address · over 25 words	1 -1 -2 3 3 0 -5 0 1 0 -4 4
# a name behind @ × size
a name behind @ · 0 to 1 words	-3 0 0 4 2 -3 -2 -1 0 0 -2 1
a name behind @ · 14 to 18 words	-3 0 0 1 -4 0 3 0 -1 0 2 -2
a name behind @ · 19 to 25 words	-2 -1 -2 2 -1 0 1 0 -1 1 -1 0
a name behind @ · 2 to 3 words	-1 -1 -1 1 -5 -2 1 0 -2 -2 0 0
a name behind @ · 4 to 6 words	-1 -1 -1 4 -5 -5 0 1 -2 3 -1 0
a name behind @ · 7 to 13 words	-1 -3 -2 -2 3 -1 1 3 -1 -1 0 1
a name behind @ · over 25 words	1 -1 -1 -2 1 -1 -1 0 -1 0 -1 1
# a copyright sign × size
a copyright sign · 0 to 1 words	-4 -1 -1 0 -2 3 -1 2 0 1 0 -1
a copyright sign · 14 to 18 words	-1 -1 1 -4 4 -1 -5 -1 1 0 0 -2
a copyright sign · 19 to 25 words	1 -2 -2 -1 3 0 -3 0 1 2 -2 0
a copyright sign · 2 to 3 words	-1 -2 -1 -4 -7 5 -2 -4 1 -2 0 1
a copyright sign · 4 to 6 words	2 -2 -1 -11 -3 2 1 -6 -2 -1 1 2
a copyright sign · 7 to 13 words	3 -3 -4 -2 1 1 -4 -7 0 0 -2 3
a copyright sign · over 25 words	1 -2 -4 -3 4 0 -3 -1 1 2 -2 0
# a question mark × size
a question mark · 0 to 1 words	0 0 0 -2 -1 -2 1 -1 -1 0 1 0
a question mark · 14 to 18 words	0 2 0 -7 -2 -2 -1 -2 0 2 -1 0
a question mark · 19 to 25 words	-1 -2 1 -5 -5 -2 1 -2 1 0 0 0
a question mark · 2 to 3 words	-2 1 -2 -6 -8 -4 3 -3 -2 1 1 -1
a question mark · 4 to 6 words	1 0 -8 -3 -8 -8 2 -9 1 -1 0 0
a question mark · 7 to 13 words	2 1 -4 -12 -8 -8 0 -8 2 -2 -1 1
a question mark · over 25 words	1 -2 1 -3 -2 -1 0 -2 0 0 -1 2
# a colon × size
a colon · 14 to 18 words	1 1 -3 -2 2 -2 -2 -3 0 2 0 -2
a colon · 19 to 25 words	0 4 -10 -1 2 -3 0 -6 1 3 0 -1
a colon · 2 to 3 words	-4 0 -5 0 -2 6 -1 -4 -1 2 -1 -1
a colon · 4 to 6 words	-1 2 -2 2 -5 5 -1 4 0 0 0 0
a colon · 7 to 13 words	1 2 -6 -1 -4 1 0 -1 -1 -2 2 -1
a colon · over 25 words	0 0 0 -1 3 -1 0 -3 0 2 0 0
# a slash between words × size
a slash between words · 0 to 1 words	-4 -3 -1 0 0 2 -1 5 0 -1 -2 1
a slash between words · 14 to 18 words	1 -3 -6 -1 1 -2 -1 -2 2 0 -1 1
a slash between words · 19 to 25 words	0 -5 -4 -2 4 -2 -5 -2 0 0 -1 0
a slash between words · 2 to 3 words	-4 -3 -3 -1 -1 6 -4 4 -3 2 -2 1
a slash between words · 4 to 6 words	-5 -2 0 -9 0 6 1 -3 -1 2 2 -5
a slash between words · 7 to 13 words	-1 -6 -2 -6 1 6 -1 -5 1 -2 -1 -1
a slash between words · over 25 words	2 -2 -5 -2 3 -2 -4 -2 -1 -1 -2 2
# a full date at its end × size
a full date at its end · 14 to 18 words	1 -1 -2 3 -3 -1 -3 -1 -2 2 -1 0
a full date at its end · 19 to 25 words	0 -1 -2 1 2 0 -2 -1 -1 2 -1 1
a full date at its end · 4 to 6 words	1 -1 -2 2 -10 -5 -2 -1 -1 4 -3 1
a full date at its end · 7 to 13 words	1 -4 0 2 -5 -3 -3 -1 -2 3 -3 2
# a figure × size
a figure · 0 to 1 words	2 -5 -4 -1 -3 -6 -2 -7 -1 -2 -1 -1
a figure · 14 to 18 words	-1 -1 -3 2 0 -3 0 -6 -2 0 1 -2
a figure · 19 to 25 words	-1 -1 -4 1 2 -4 2 -5 -3 -2 1 1
a figure · 2 to 3 words	-1 -3 -9 -2 -5 -5 2 -10 -1 -1 0 -1
a figure · 4 to 6 words	-1 -2 0 2 1 -7 1 -14 -2 0 1 0
a figure · 7 to 13 words	0 -3 0 4 0 1 0 -3 -1 -1 1 1
a figure · over 25 words	-1 -3 -2 2 2 -2 2 -1 -1 -1 2 -1
# an arrow × size
an arrow · 0 to 1 words	0 -1 -1 -5 -3 -4 1 -1 -1 -1 2 -2
an arrow · 14 to 18 words	1 -3 -2 -2 -4 0 2 0 3 -3 2 -2
an arrow · 2 to 3 words	-1 -2 -1 -3 -5 -4 2 -1 0 2 0 -1
an arrow · 4 to 6 words	-1 -3 -3 -3 -8 -3 4 1 0 -1 1 -1
an arrow · 7 to 13 words	-2 -5 1 -2 2 -2 0 2 3 -5 1 1
an arrow · over 25 words	1 -1 -3 -1 -3 -1 0 0 0 -2 0 1
# two or three capitalized words and nothing else × size
two or three capitalized words and nothing else · 2 to 3 words	1 -4 -10 1 1 -7 -1 -3 -1 -1 0 1
# more figures than letters × size
more figures than letters · 0 to 1 words	0 -4 -3 1 -8 -6 0 -5 -1 -1 0 -1
more figures than letters · 2 to 3 words	1 -4 -3 4 -10 -10 -4 -3 -1 3 -2 1
more figures than letters · 4 to 6 words	0 -4 -5 2 -9 -3 -4 -2 2 -2 -6 4
more figures than letters · 7 to 13 words	0 -1 0 -2 -3 0 2 0 1 -1 1 0
# a bracket × size
a bracket · 0 to 1 words	0 -2 -2 -5 -6 -4 -1 5 1 -1 1 -1
a bracket · 14 to 18 words	0 -1 -3 -5 2 -3 0 -2 0 -1 0 0
a bracket · 19 to 25 words	0 1 -6 -1 0 -3 1 2 -1 -2 1 -1
a bracket · 2 to 3 words	-1 -2 -2 -1 0 -4 0 -1 2 0 0 -1
a bracket · 4 to 6 words	-3 0 -6 -6 1 -5 2 1 -3 3 0 0
a bracket · 7 to 13 words	-1 -2 -11 -5 -1 2 0 3 -1 -1 1 -1
a bracket · over 25 words	1 -1 -1 -1 0 -1 1 -3 0 -1 0 1
# a quotation mark × size
a quotation mark · 0 to 1 words	0 -1 0 -2 -3 -3 1 -2 0 -2 -1 1
a quotation mark · 14 to 18 words	1 -1 1 -3 -11 -2 2 1 -2 -1 -1 2
a quotation mark · 19 to 25 words	0 2 -5 -10 -2 -3 1 -1 0 -1 0 1
a quotation mark · 2 to 3 words	-3 5 1 -8 0 -8 3 -2 -1 0 -1 0
a quotation mark · 4 to 6 words	3 0 0 -4 -1 -8 0 -4 -1 -2 -1 1
a quotation mark · 7 to 13 words	1 -2 -5 -7 1 -10 -1 -1 1 -5 -3 3
a quotation mark · over 25 words	-1 1 0 -5 -1 -2 3 -4 -1 -1 2 0
# a comma × size
a comma · 0 to 1 words	0 -2 0 -5 -3 -3 1 -1 -3 2 1 -1
a comma · 14 to 18 words	-2 -3 -3 1 -4 -4 4 -1 -1 1 2 -2
a comma · 19 to 25 words	-2 -5 0 1 0 -4 3 -1 -1 0 2 -1
a comma · 2 to 3 words	-5 -1 -5 3 0 -4 2 -5 -2 0 0 -1
a comma · 4 to 6 words	-2 -6 -5 1 -2 0 3 -3 -1 -2 1 1
a comma · 7 to 13 words	-2 -3 -3 3 -5 0 3 0 -1 2 1 -1
a comma · over 25 words	-1 -2 -1 0 0 -2 3 -2 0 -1 2 0
# a word for a picture × size
a word for a picture · 0 to 1 words	-3 -2 -2 -3 -6 4 -2 2 1 1 0 -1
a word for a picture · 14 to 18 words	-3 -2 -1 -9 6 -2 -4 -2 2 1 0 -3
a word for a picture · 19 to 25 words	2 -6 -6 0 4 -3 -8 1 1 0 -3 3
a word for a picture · 2 to 3 words	-3 -1 -4 -12 -2 8 -6 -5 1 1 1 -2
a word for a picture · 4 to 6 words	1 -6 -5 -9 -4 9 -6 -8 -1 0 2 -1
a word for a picture · 7 to 13 words	-7 -4 -5 -6 8 4 -4 -8 0 2 -2 1
a word for a picture · over 25 words	2 -2 -6 -6 4 -3 -6 -1 0 3 -2 0
# a sign of currency or percent × size
a sign of currency or percent · 0 to 1 words	-3 -2 0 -3 -1 -1 3 -1 -1 -2 2 -2
a sign of currency or percent · 14 to 18 words	0 2 1 -5 1 0 -1 -1 -2 1 -2 3
a sign of currency or percent · 19 to 25 words	-3 2 1 -2 -10 0 3 0 -1 2 1 -3
a sign of currency or percent · 2 to 3 words	-1 -1 -1 -6 -6 -4 2 0 -2 -1 2 -2
a sign of currency or percent · 4 to 6 words	0 0 -1 -5 -8 -5 2 -1 1 -1 1 -1
a sign of currency or percent · 7 to 13 words	0 1 -2 -9 -8 -6 1 -1 -2 2 -1 1
a sign of currency or percent · over 25 words	-3 1 -2 -4 0 -1 2 -1 -2 0 1 -2
# a label before a colon × size
a label before a colon · 0 to 1 words	-2 -3 -2 0 -6 2 0 -5 2 0 -1 -2
a label before a colon · 14 to 18 words	2 1 -2 -2 -2 -2 -1 -1 -1 1 1 -1
a label before a colon · 19 to 25 words	-1 0 -4 -5 -2 -1 3 -2 2 0 1 -1
a label before a colon · 2 to 3 words	-2 -8 0 0 -4 5 -1 -6 -1 1 -2 0
a label before a colon · 4 to 6 words	-2 2 -1 5 -8 5 -2 0 0 1 0 0
a label before a colon · 7 to 13 words	2 3 -8 -2 -7 1 -2 -9 0 -1 0 0
a label before a colon · over 25 words	0 -2 2 -5 -3 -1 1 -1 -2 1 0 -1
# times above × times below
0 · 0	0 -4 1 -1 -1 -1 1 1 0 0 -1 1
0 · 1	1 1 -1 -3 2 2 -3 -2 1 2 -2 -1
0 · 2	2 -2 -7 1 1 0 -4 -1 0 2 -1 1
0 · 3	-1 1 -6 -3 5 -2 -2 -1 -2 2 0 -1
0 · over 3	0 -1 -4 1 2 1 -1 -2 -1 -2 0 0
1 · 0	2 -1 -4 -3 -4 3 -2 -4 0 1 -1 1
1 · 1	3 -3 -6 2 -1 0 -4 -1 1 -2 -1 0
1 · 2	-1 -2 -5 -1 5 -6 -2 -1 -1 1 0 0
1 · 3	-1 0 -2 3 -1 1 -4 0 1 0 -1 0
1 · over 3	0 -1 -2 2 1 0 0 0 -1 -1 1 0
2 · 0	1 1 -1 4 -1 -2 -3 -2 0 -1 0 0
2 · 1	-1 -2 -5 -1 6 -2 -3 0 -2 3 1 -1
2 · 2	2 -3 -1 1 -2 0 -3 -1 1 0 -1 1
2 · 3	-1 -1 -1 0 1 1 0 0 -1 -2 0 0
2 · over 3	-1 2 -1 1 -1 1 -1 -1 -1 0 3 -1
3 · 0	-3 -4 -5 0 9 -5 -4 -2 0 2 1 -2
3 · 1	3 -2 -1 0 -3 1 -4 0 1 0 -1 0
3 · 2	0 -1 -1 -1 1 0 0 0 -2 -1 0 0
3 · 3	1 -1 0 -3 -2 2 -2 1 -2 2 1 1
3 · over 3	1 -3 -1 -1 -1 -2 0 -2 1 -1 3 -2
over 3 · 0	0 -4 -2 -3 2 1 0 -1 0 -3 1 -1
over 3 · 1	-1 -3 -1 1 1 1 0 0 -1 -2 1 -1
over 3 · 2	-1 0 -1 0 0 1 0 0 -1 -1 3 -1
over 3 · 3	0 -2 -1 0 0 -1 0 -1 1 -1 3 -3
over 3 · over 3	1 -3 -2 -1 -3 -3 -1 -2 1 -1 1 -2
# comes again × size × close
above and below · 0 to 1 words · no sentence	2 -1 -3 2 -2 -1 -3 -2 1 -2 1 0
above and below · 0 to 1 words · the end of a sentence	1 -1 -1 -1 -1 -1 -2 0 0 -1 -1 1
above and below · 14 to 18 words · no sentence	0 0 -3 -3 1 0 -2 0 -1 0 1 0
above and below · 14 to 18 words · the end of a sentence	0 0 -1 0 0 0 0 0 0 2 0 0
above and below · 19 to 25 words · a credit	-3 0 -1 0 3 0 0 0 -1 1 0 0
above and below · 19 to 25 words · no sentence	0 -2 -1 -1 1 0 -1 0 1 -1 -1 1
above and below · 19 to 25 words · the end of a sentence	-2 -1 -2 -1 1 -1 -1 -1 0 1 0 -2
above and below · 2 to 3 words · no sentence	1 -2 -2 0 1 -3 -1 -2 0 -1 1 -1
above and below · 2 to 3 words · the end of a sentence	2 -1 0 -2 -2 -1 -1 0 1 -2 -1 2
above and below · 4 to 6 words · a credit	-5 0 0 -1 4 -1 -2 0 0 2 -1 -1
above and below · 4 to 6 words · no sentence	0 0 -3 1 -1 1 0 -1 0 -1 0 0
above and below · 4 to 6 words · the end of a sentence	-2 -1 -1 1 -1 -1 2 -1 0 1 2 -2
above and below · 7 to 13 words · a credit	-1 -1 0 0 2 -2 -2 0 1 1 -1 -2
above and below · 7 to 13 words · no sentence	-1 -3 -6 2 0 -5 1 -1 -2 0 1 0
above and below · 7 to 13 words · the end of a sentence	-1 -2 -3 -3 1 -2 1 -1 -1 0 1 -1
above and below · over 25 words · a credit	-2 0 0 0 2 0 -1 0 1 0 -1 0
above · 0 to 1 words · no sentence	-1 -3 -3 2 -1 1 0 -1 0 0 1 0
above · 0 to 1 words · the end of a sentence	2 0 0 -2 -1 -1 -1 0 1 -2 0 1
above · 14 to 18 words · a credit	-1 1 -1 -1 1 -1 -4 0 -2 1 1 -1
above · 14 to 18 words · no sentence	3 1 -7 -7 -7 -2 1 0 -2 0 0 1
above · 14 to 18 words · the end of a sentence	-1 0 -2 1 1 -1 -1 -1 -2 2 0 -1
above · 19 to 25 words · a credit	0 0 -1 0 1 -1 -3 0 -1 -1 2 0
above · 19 to 25 words · no sentence	0 2 -3 -3 -1 -1 0 -1 -1 2 1 0
above · 19 to 25 words · the end of a sentence	-1 -1 1 2 4 0 -2 -1 -2 3 0 -2
above · 2 to 3 words · a credit	-4 -1 0 -4 -1 5 -4 0 -2 3 0 -4
above · 2 to 3 words · no sentence	0 -1 -5 -2 0 -2 1 -2 0 -1 1 -1
above · 2 to 3 words · the end of a sentence	0 -1 0 -4 -7 -3 2 0 1 -2 0 0
above · 4 to 6 words · a credit	-3 -1 -1 -2 1 1 -3 -1 1 2 0 -3
above · 4 to 6 words · no sentence	1 1 -5 -1 -1 -2 -1 -5 0 0 -1 0
above · 4 to 6 words · the end of a sentence	1 -1 -3 -5 -2 -5 1 -1 -1 1 1 -3
above · 7 to 13 words · a credit	2 -2 -1 -3 1 -2 -7 -1 -2 3 1 -4
above · 7 to 13 words · no sentence	3 0 -12 -1 -4 0 -2 -4 -2 0 0 2
above · 7 to 13 words · the end of a sentence	-1 -1 0 -1 1 -4 0 -4 -2 3 1 0
above · over 25 words · a credit	-1 0 -1 -1 4 0 -3 0 0 2 -3 1
above · over 25 words · no sentence	0 -1 -2 -2 1 -1 0 0 -1 2 0 0
above · over 25 words · the end of a sentence	0 -1 0 -2 -1 -1 -1 -1 1 0 -1 0
below · 0 to 1 words · no sentence	0 -4 -4 -2 -2 0 0 1 1 1 0 0
below · 0 to 1 words · the end of a sentence	2 -1 0 -4 -1 -1 -1 -1 -1 1 1 0
below · 14 to 18 words · a credit	-1 -2 -1 -1 2 0 -3 0 -1 1 1 -1
below · 14 to 18 words · no sentence	0 3 -4 -1 0 -1 -2 -1 -2 1 -1 1
below · 14 to 18 words · the end of a sentence	0 0 1 0 3 -1 -3 0 2 0 0 -2
below · 19 to 25 words · a credit	0 0 -1 0 1 0 -2 0 -2 0 1 -1
below · 19 to 25 words · no sentence	1 1 -1 -2 1 -1 -2 -1 0 -1 1 0
below · 19 to 25 words · the end of a sentence	0 0 -1 1 1 -1 -2 0 1 0 0 -1
below · 2 to 3 words · a credit	-4 -2 -1 -5 -3 5 -3 0 -3 3 0 -3
below · 2 to 3 words · no sentence	0 0 -1 -1 0 -3 -1 -2 0 2 1 0
below · 2 to 3 words · the end of a sentence	2 -1 0 -6 1 -3 -1 0 -1 1 -2 0
below · 4 to 6 words · a credit	-3 -2 0 -3 -1 2 -1 -1 -1 2 0 -2
below · 4 to 6 words · no sentence	0 1 -9 -2 1 -2 -1 -5 0 1 0 0
below · 4 to 6 words · the end of a sentence	0 -3 -3 1 -2 -3 0 -1 1 -1 1 -2
below · 7 to 13 words · a credit	-3 2 -1 -2 2 0 -3 0 0 0 0 -2
below · 7 to 13 words · no sentence	0 2 -5 -2 2 1 -3 -4 -1 1 -1 0
below · 7 to 13 words · the end of a sentence	1 -2 0 -2 1 -4 -1 -3 2 -2 1 -1
below · over 25 words · a credit	-3 -1 -1 -1 4 0 -3 0 0 1 0 -1
below · over 25 words · no sentence	0 1 -3 -2 2 -1 -1 0 0 -1 0 0
below · over 25 words · the end of a sentence	1 -2 2 -3 1 -1 -2 0 1 1 -2 -1
nowhere else · 0 to 1 words · a credit	-3 -1 -1 -2 -3 2 -1 3 1 0 -1 -1
nowhere else · 0 to 1 words · no sentence	0 -6 -4 -1 -4 0 1 0 0 1 -1 0
nowhere else · 0 to 1 words · the end of a sentence	-1 1 -2 -5 2 -5 3 -5 2 0 -1 -2
nowhere else · 14 to 18 words · a credit	-1 0 -2 -4 3 -2 -4 -1 -1 1 -3 2
nowhere else · 14 to 18 words · no sentence	0 0 0 1 0 -5 -1 -5 0 -1 1 -1
nowhere else · 14 to 18 words · the end of a sentence	-1 -7 0 -1 -5 -4 2 -1 1 -2 0 0
nowhere else · 19 to 25 words · a credit	1 -5 -5 -4 3 -2 -4 -2 1 0 -1 1
nowhere else · 19 to 25 words · no sentence	-1 0 1 0 -2 -3 0 0 1 1 0 -1
nowhere else · 19 to 25 words · the end of a sentence	-1 -4 1 -2 -5 -4 2 -1 0 -2 -1 0
nowhere else · 2 to 3 words · a credit	2 -2 -3 -1 -5 0 -2 -2 2 -5 0 1
nowhere else · 2 to 3 words · no sentence	-1 -4 -3 -1 -1 -3 2 -2 0 1 -1 0
nowhere else · 2 to 3 words · the end of a sentence	-2 0 1 -2 0 0 2 0 1 0 1 -2
nowhere else · 4 to 6 words · a credit	-2 -2 -5 -2 -2 4 -3 0 -3 0 2 0
nowhere else · 4 to 6 words · no sentence	-1 -4 -1 0 -1 -4 1 0 1 0 -1 0
nowhere else · 4 to 6 words · the end of a sentence	0 -2 0 -1 2 -11 0 0 -1 0 -1 2
nowhere else · 7 to 13 words · a credit	-1 -4 -9 -4 1 3 -2 3 0 -2 0 0
nowhere else · 7 to 13 words · no sentence	0 -1 0 -1 -2 -1 0 -2 1 0 0 -1
nowhere else · 7 to 13 words · the end of a sentence	-1 -2 2 0 -2 -3 2 0 0 1 -1 1
nowhere else · over 25 words · a credit	0 -1 -2 -5 2 -3 -4 -1 -1 1 0 -1
nowhere else · over 25 words · no sentence	0 0 -1 0 2 -2 -1 -4 -1 0 -1 0
nowhere else · over 25 words · the end of a sentence	-1 -2 1 1 -4 -2 3 -2 0 -1 1 1
# same above
0 to 1 lines away	-1 1 -5 0 4 0 -5 -4 -2 1 -2 2
14 to 20 lines away	0 -2 -4 2 -3 -1 -1 -2 -2 -3 1 0
2 lines away	3 -1 -6 1 1 -1 -5 -2 -1 0 0 -1
21 to 40 lines away	-1 0 -5 1 -4 0 0 -3 0 -2 1 -1
3 lines away	3 1 -8 -2 1 -1 -6 -3 0 4 -2 0
4 to 5 lines away	2 -1 -1 0 -1 2 -2 -1 1 1 0 0
41 to 80 lines away	2 -2 -5 -1 -5 -1 -2 -2 0 -1 -1 0
6 to 8 lines away	5 -2 -1 -2 -4 1 -8 0 0 0 -1 0
9 to 13 lines away	1 -3 -5 -5 0 2 -1 -2 0 2 1 -1
over 80 lines away	1 -1 -5 -2 -8 -1 0 -3 0 -2 0 1
# same below
0 to 1 lines away	2 -4 -11 -5 6 2 -6 -5 0 0 -2 2
14 to 20 lines away	0 -4 -8 0 -1 -1 -1 -1 -3 -1 0 1
2 lines away	3 1 -2 -3 2 0 -4 -4 -1 0 0 -1
21 to 40 lines away	-1 -2 -3 1 -4 0 0 -2 0 -1 1 -2
3 lines away	1 1 -6 -4 5 -1 -5 -4 0 1 -1 0
4 to 5 lines away	1 4 -2 -4 2 2 -2 -2 1 2 0 0
41 to 80 lines away	-1 -1 -1 1 -2 -2 -2 -1 1 1 -1 0
6 to 8 lines away	3 3 1 -1 -2 1 -7 0 0 0 -1 0
9 to 13 lines away	0 0 -4 -4 0 1 -1 -1 0 2 0 -1
over 80 lines away	2 1 -3 -2 -8 -1 -2 -1 2 0 -1 -1
# same above × size
0 to 1 lines away · 0 to 1 words	2 1 -1 -5 1 -2 -1 -1 -3 2 1 0
0 to 1 lines away · 14 to 18 words	-1 1 -5 -5 1 -2 -1 -1 0 0 -1 1
0 to 1 lines away · 19 to 25 words	-1 -2 -3 -2 2 -1 -2 0 0 2 -1 -1
0 to 1 lines away · 2 to 3 words	-2 -1 -1 3 0 0 -4 0 -2 -1 1 2
0 to 1 lines away · 4 to 6 words	-3 1 -3 -2 4 1 -4 -1 0 -1 -1 2
0 to 1 lines away · 7 to 13 words	1 -1 -7 -2 1 -4 -3 -1 0 1 -1 1
0 to 1 lines away · over 25 words	-1 -1 1 -2 2 -1 -2 0 -1 2 -2 2
14 to 20 lines away · 0 to 1 words	-2 -2 -1 2 0 -1 -1 0 -1 -2 0 1
14 to 20 lines away · 14 to 18 words	-1 1 0 -1 -1 0 2 0 -1 0 -1 1
14 to 20 lines away · 2 to 3 words	2 -3 -1 0 0 -2 -3 -1 -1 -3 0 2
14 to 20 lines away · 4 to 6 words	1 -1 -1 3 -8 1 -2 -1 -2 1 1 -1
14 to 20 lines away · 7 to 13 words	0 0 -3 -3 -5 -2 1 -2 -1 0 0 0
2 lines away · 0 to 1 words	1 -1 -1 1 -4 0 -2 -1 0 0 0 -1
2 lines away · 14 to 18 words	2 1 -1 -3 0 -1 -5 0 -1 3 -1 -2
2 lines away · 19 to 25 words	1 -1 -2 -1 2 -1 -1 0 1 -2 0 0
2 lines away · 2 to 3 words	1 -4 -1 1 -1 -2 -2 0 -2 2 0 0
2 lines away · 4 to 6 words	3 -1 -1 -2 0 1 -6 0 2 -1 -2 1
2 lines away · 7 to 13 words	-1 1 -6 1 0 -2 -3 0 -1 2 1 -4
2 lines away · over 25 words	-2 0 0 -1 2 0 -1 0 0 1 1 -1
21 to 40 lines away · 0 to 1 words	1 -1 -2 1 -9 1 -2 -1 1 -1 2 -2
21 to 40 lines away · 14 to 18 words	-1 -1 0 -1 -3 0 1 0 1 -2 1 -1
21 to 40 lines away · 19 to 25 words	-2 -1 0 0 -1 0 2 -1 -2 1 2 -2
21 to 40 lines away · 2 to 3 words	-1 0 -1 -3 -2 0 1 -1 0 0 1 -2
21 to 40 lines away · 4 to 6 words	-1 1 -2 1 -4 0 0 -2 -1 0 1 -1
21 to 40 lines away · 7 to 13 words	0 -1 -2 0 -3 -5 0 -3 -1 -1 1 0
21 to 40 lines away · over 25 words	-1 0 -1 -1 -2 0 1 0 0 -1 1 -1
3 lines away · 0 to 1 words	2 -2 -1 -2 -4 -1 -3 -2 0 1 1 -1
3 lines away · 14 to 18 words	0 1 -2 -2 2 0 -3 0 -1 5 -2 1
3 lines away · 19 to 25 words	2 0 -2 -1 2 0 -4 0 -2 4 -2 -1
3 lines away · 2 to 3 words	3 -3 0 0 -4 -1 -4 0 0 -1 -1 2
3 lines away · 4 to 6 words	1 -1 -1 1 0 -3 -2 -1 0 5 -2 0
3 lines away · 7 to 13 words	2 2 -6 -6 2 0 -5 0 -3 2 -2 0
3 lines away · over 25 words	0 0 -1 -1 2 0 -1 0 0 3 -1 -1
4 to 5 lines away · 0 to 1 words	3 -2 -1 0 0 -2 -5 0 0 -2 0 1
4 to 5 lines away · 14 to 18 words	5 -1 -2 -2 -2 0 -3 0 -1 0 0 -1
4 to 5 lines away · 19 to 25 words	-2 0 -1 2 1 0 -1 0 0 2 -1 0
4 to 5 lines away · 2 to 3 words	2 -1 -1 -2 -1 2 -4 -1 0 0 -3 3
4 to 5 lines away · 4 to 6 words	0 0 -2 -1 -2 -1 0 -1 1 1 0 -1
4 to 5 lines away · 7 to 13 words	6 -3 1 -4 -7 -6 -3 0 -2 5 0 -3
4 to 5 lines away · over 25 words	-2 0 -1 0 4 0 -1 0 0 3 -1 -1
41 to 80 lines away · 0 to 1 words	2 -3 -1 0 -6 0 -3 -1 1 -1 -1 -1
41 to 80 lines away · 14 to 18 words	1 -1 0 2 -2 0 -3 0 -3 1 -2 2
41 to 80 lines away · 2 to 3 words	1 0 -1 -2 -3 0 1 -1 0 0 1 -1
41 to 80 lines away · 4 to 6 words	3 -1 -2 -1 -10 -1 -2 -1 1 0 -1 1
41 to 80 lines away · 7 to 13 words	1 -1 -3 1 -2 -2 -1 -1 -4 1 0 1
6 to 8 lines away · 0 to 1 words	3 -3 -1 -2 0 1 -6 1 -1 0 -3 2
6 to 8 lines away · 14 to 18 words	3 -1 -2 -2 -3 0 0 0 0 2 -1 -2
6 to 8 lines away · 19 to 25 words	-1 1 1 -1 -2 0 -1 0 -1 0 -1 2
6 to 8 lines away · 2 to 3 words	-1 1 -1 0 -2 2 -5 -1 0 0 0 -1
6 to 8 lines away · 4 to 6 words	6 0 -2 -8 -5 0 -3 -1 0 2 -1 0
6 to 8 lines away · 7 to 13 words	6 -3 1 -6 -4 -4 -6 -1 -1 0 0 -1
9 to 13 lines away · 0 to 1 words	2 0 -1 -6 -6 0 0 -1 0 3 1 -1
9 to 13 lines away · 14 to 18 words	1 -1 -1 -1 -2 0 -1 0 -1 1 1 -1
9 to 13 lines away · 2 to 3 words	2 -1 -1 -4 1 1 -2 -1 1 -1 0 -1
9 to 13 lines away · 4 to 6 words	-1 -2 0 0 -1 2 1 -1 -1 2 2 -2
9 to 13 lines away · 7 to 13 words	-1 -2 -3 0 1 2 -1 -1 -1 0 1 -2
over 80 lines away · 0 to 1 words	0 -3 -1 1 -4 -1 0 -2 1 1 -1 0
over 80 lines away · 14 to 18 words	1 0 -2 -2 -4 0 0 0 -2 -1 1 1
over 80 lines away · 19 to 25 words	2 -2 -1 -1 -3 0 -1 0 -1 -2 1 0
over 80 lines away · 2 to 3 words	2 -1 -1 -3 -6 -2 -1 -1 -1 -2 -1 1
over 80 lines away · 4 to 6 words	1 1 -1 -5 -6 -4 1 -1 -1 -2 0 2
over 80 lines away · 7 to 13 words	-1 -1 -2 -2 -3 -1 2 -1 -2 -3 2 1
over 80 lines away · over 25 words	2 -1 -3 -1 -1 0 -1 0 1 -2 -1 1
# same below × size
0 to 1 lines away · 0 to 1 words	3 -2 -1 -6 -5 -1 -1 -1 -3 2 1 0
0 to 1 lines away · 14 to 18 words	-1 -2 -4 -5 5 -1 -6 -1 2 -1 -2 1
0 to 1 lines away · 19 to 25 words	-1 -2 -5 -1 3 -1 -3 -1 0 1 0 -1
0 to 1 lines away · 2 to 3 words	2 -2 -1 -4 -3 1 -3 0 -3 -1 1 2
0 to 1 lines away · 4 to 6 words	-1 -4 -2 -2 4 1 -3 -1 0 -2 -1 2
0 to 1 lines away · 7 to 13 words	-1 -2 -6 -3 3 -1 -3 -2 2 -1 -1 1
0 to 1 lines away · over 25 words	-1 -1 -3 -1 4 0 -3 0 -1 3 -3 2
14 to 20 lines away · 0 to 1 words	1 -3 -1 0 1 -2 -2 1 -1 -2 -1 1
14 to 20 lines away · 14 to 18 words	0 1 -1 -2 1 0 -1 0 1 1 0 -1
14 to 20 lines away · 2 to 3 words	2 -5 -2 -2 2 -1 -3 0 -3 1 0 2
14 to 20 lines away · 4 to 6 words	0 -2 -3 3 -4 2 -1 -2 -3 1 1 -1
14 to 20 lines away · 7 to 13 words	0 0 -6 0 -4 -3 1 -1 0 -1 1 -1
2 lines away · 0 to 1 words	2 -1 -1 0 -4 0 -2 -1 0 0 -1 -1
2 lines away · 14 to 18 words	1 1 -2 -2 0 0 -3 0 1 1 0 -2
2 lines away · 19 to 25 words	1 1 -3 -1 1 -1 -1 0 -1 -2 0 0
2 lines away · 2 to 3 words	1 4 -1 0 -2 -1 -2 0 -4 2 1 -1
2 lines away · 4 to 6 words	3 0 -2 -4 1 1 -5 -1 2 -2 1 0
2 lines away · 7 to 13 words	-1 0 0 -6 2 0 -5 -1 0 1 1 -3
2 lines away · over 25 words	-3 0 -2 -1 1 0 1 0 0 -2 2 -1
21 to 40 lines away · 0 to 1 words	0 -3 -2 2 -9 1 -3 0 1 -1 -1 -1
21 to 40 lines away · 14 to 18 words	0 0 -1 -2 -4 0 1 0 -1 0 0 0
21 to 40 lines away · 19 to 25 words	0 -2 -1 -2 -2 0 1 0 1 -2 1 -1
21 to 40 lines away · 2 to 3 words	0 -1 -4 -1 -1 -2 0 -1 1 -2 1 -2
21 to 40 lines away · 4 to 6 words	-1 -1 -4 0 -2 0 0 -2 -1 0 1 0
21 to 40 lines away · 7 to 13 words	0 -2 0 0 -5 -5 0 -1 0 0 0 -1
21 to 40 lines away · over 25 words	-1 -1 0 -1 -1 -1 1 0 -1 -2 1 0
3 lines away · 0 to 1 words	4 -1 -1 -7 -5 -1 -3 -3 0 1 1 -1
3 lines away · 14 to 18 words	1 1 -1 -1 3 0 -3 0 1 2 -2 0
3 lines away · 19 to 25 words	-3 1 -2 -1 4 0 -2 0 -2 2 -1 -1
3 lines away · 2 to 3 words	2 2 0 -2 -4 -1 -5 0 -1 -2 -1 2
3 lines away · 4 to 6 words	-1 0 -1 1 2 -2 -1 -1 -1 3 -1 0
3 lines away · 7 to 13 words	-1 -1 -4 -6 7 0 -4 -1 0 1 -3 1
3 lines away · over 25 words	-1 -1 -2 -1 2 0 1 0 0 0 0 -1
4 to 5 lines away · 0 to 1 words	4 0 -1 -3 0 -1 -5 0 0 0 0 0
4 to 5 lines away · 14 to 18 words	-2 1 2 -2 2 0 -3 0 -1 3 -2 -1
4 to 5 lines away · 19 to 25 words	-4 1 -1 2 1 0 -1 0 0 1 -1 0
4 to 5 lines away · 2 to 3 words	1 -1 -1 -4 1 3 -5 -1 0 -1 -3 4
4 to 5 lines away · 4 to 6 words	0 3 -1 -4 0 -1 0 -1 0 3 0 -1
4 to 5 lines away · 7 to 13 words	0 3 -2 -2 -1 -4 -2 -1 -3 3 0 -2
4 to 5 lines away · over 25 words	-2 1 -3 -1 2 0 1 0 0 -2 1 -1
41 to 80 lines away · 0 to 1 words	0 -2 -2 1 0 -2 -1 0 1 -1 0 -1
41 to 80 lines away · 14 to 18 words	1 1 -2 1 0 0 -4 0 0 -1 0 1
41 to 80 lines away · 19 to 25 words	1 1 -2 -2 1 0 -1 0 1 -1 -1 1
41 to 80 lines away · 2 to 3 words	-1 -5 1 0 -6 -1 1 -1 1 -1 0 1
41 to 80 lines away · 4 to 6 words	0 -1 -3 0 -2 -2 -2 -1 1 1 -2 0
41 to 80 lines away · 7 to 13 words	0 0 -3 1 -4 1 -1 0 -1 0 -1 1
41 to 80 lines away · over 25 words	0 1 1 -1 1 0 -4 0 0 0 -1 0
6 to 8 lines away · 0 to 1 words	2 1 -1 0 0 1 -6 1 -1 0 -3 2
6 to 8 lines away · 14 to 18 words	0 0 -2 -2 -1 0 1 0 -1 2 0 -1
6 to 8 lines away · 2 to 3 words	0 -3 -1 0 -1 2 -5 0 0 0 0 0
6 to 8 lines away · 4 to 6 words	4 2 -1 -1 -4 -2 -3 -1 1 1 -1 0
6 to 8 lines away · 7 to 13 words	2 3 1 -6 -3 -2 -3 -1 -2 0 2 -2
9 to 13 lines away · 0 to 1 words	2 -2 -1 -12 -6 0 -1 1 0 4 1 -1
9 to 13 lines away · 14 to 18 words	2 -1 1 -1 -1 0 -2 0 2 -1 0 0
9 to 13 lines away · 2 to 3 words	1 -2 -1 -1 1 -1 -2 0 0 1 0 -1
9 to 13 lines away · 4 to 6 words	0 1 -1 -2 -2 1 1 -1 -1 0 2 -2
9 to 13 lines away · 7 to 13 words	-2 2 -4 -1 1 2 -1 -2 -1 3 1 -2
over 80 lines away · 0 to 1 words	0 -2 -1 -1 -5 0 -1 -1 2 1 -1 -1
over 80 lines away · 14 to 18 words	0 2 -2 -2 -2 0 -1 0 -2 2 1 -1
over 80 lines away · 2 to 3 words	2 0 -2 -1 -8 -2 -2 0 1 1 -1 0
over 80 lines away · 4 to 6 words	1 2 -3 -2 -6 -4 -1 -1 0 0 1 -1
over 80 lines away · 7 to 13 words	1 -1 -1 -4 -4 -3 1 -1 0 -2 2 -1
over 80 lines away · over 25 words	2 -1 -1 -1 -3 0 -2 0 2 0 -1 -2
# paragraphs to the same above × size
0 · 0 to 1 words	1 0 -2 0 -2 -1 0 -3 0 -1 1 0
0 · 14 to 18 words	3 0 -8 -9 0 -3 -3 -1 -2 1 -1 0
0 · 19 to 25 words	1 0 -5 1 2 -2 -2 -1 -2 2 0 0
0 · 2 to 3 words	-1 -1 -5 -1 0 -1 -1 -2 0 0 0 -1
0 · 4 to 6 words	-1 2 -8 -1 3 0 0 -2 0 0 1 0
0 · 7 to 13 words	2 -1 -7 -3 0 -6 -2 -2 -2 3 -1 0
0 · over 25 words	-2 -1 0 -4 3 -1 -2 0 0 3 -2 0
1 · 0 to 1 words	2 -3 -1 3 0 -5 -4 -1 1 -2 1 -1
1 · 14 to 18 words	1 0 -2 -2 -2 0 0 0 -1 3 -1 0
1 · 19 to 25 words	-1 1 -1 -1 2 0 -2 0 -1 -2 2 0
1 · 2 to 3 words	3 -4 -1 0 0 0 -3 -1 2 0 0 -3
1 · 4 to 6 words	4 -2 -1 -7 -9 0 -1 -1 1 -1 -2 1
1 · 7 to 13 words	0 1 -4 -5 0 0 0 -1 -2 -1 2 -1
1 · over 25 words	0 0 -1 0 0 0 0 0 0 0 2 -2
2 to 3 · 0 to 1 words	4 -2 -1 0 -7 0 -7 -1 1 -2 0 -2
2 to 3 · 14 to 18 words	1 0 0 0 0 0 -2 0 -2 1 0 0
2 to 3 · 19 to 25 words	-2 -2 2 -1 0 -1 0 -1 -2 1 1 -2
2 to 3 · 2 to 3 words	0 -2 0 -2 -1 2 0 -1 0 -1 1 -1
2 to 3 · 4 to 6 words	-1 0 -1 1 -3 0 1 -1 -1 0 1 -1
2 to 3 · 7 to 13 words	2 -1 1 -2 -2 1 -2 -1 -3 1 0 1
2 to 3 · over 25 words	0 0 -3 -1 -4 0 1 0 1 -1 1 -1
4 to 8 · 0 to 1 words	2 -2 -1 0 -7 1 -2 0 1 0 2 -2
4 to 8 · 14 to 18 words	0 1 -1 -1 -3 0 1 0 -1 0 1 0
4 to 8 · 2 to 3 words	1 -1 -1 -9 -3 2 0 -1 -2 0 1 -1
4 to 8 · 4 to 6 words	-1 -1 -2 2 -5 0 1 -1 -1 1 1 -1
4 to 8 · 7 to 13 words	-1 1 -3 -1 -3 0 1 -2 -2 0 1 -1
over 8 · 0 to 1 words	0 -2 -1 0 -1 1 -2 -1 -2 -2 -1 2
over 8 · 14 to 18 words	0 -1 0 2 -1 0 -1 0 -1 -1 -1 1
over 8 · 2 to 3 words	2 -2 0 0 -1 -1 -3 -2 -2 -3 1 1
over 8 · 4 to 6 words	4 -2 0 0 -1 2 -4 -3 0 -1 -1 1
over 8 · 7 to 13 words	-1 -3 -1 3 -4 -4 -1 -4 -2 -3 1 1
# paragraphs to the same below × size
0 · 0 to 1 words	1 1 -1 -5 -2 1 0 -4 0 1 0 0
0 · 14 to 18 words	0 0 -8 -8 5 -1 -6 -1 0 1 -1 0
0 · 19 to 25 words	1 0 -7 1 2 -1 -3 -1 -1 0 0 0
0 · 2 to 3 words	0 3 -3 -2 1 2 -2 -2 1 0 -1 -1
0 · 4 to 6 words	-1 -1 -5 -1 4 1 0 -2 0 0 1 0
0 · 7 to 13 words	-2 2 -5 -6 5 -2 -3 -5 0 1 -1 1
0 · over 25 words	-2 -1 -6 -3 3 -1 -1 0 -1 1 -2 1
1 · 0 to 1 words	4 -1 -1 -2 0 -4 -4 -1 -1 0 -1 1
1 · 14 to 18 words	1 1 -1 -2 2 0 -3 0 -1 2 -1 0
1 · 19 to 25 words	-1 0 -1 -1 2 0 -1 0 -1 -1 1 0
1 · 2 to 3 words	3 -1 -1 0 0 0 -4 -1 -1 0 1 -1
1 · 4 to 6 words	3 1 -1 -2 -4 0 -2 -1 -1 1 -2 2
1 · 7 to 13 words	0 0 -4 -4 1 0 -1 -1 -1 0 2 -1
2 to 3 · 0 to 1 words	5 -1 -1 0 -1 1 -8 0 0 -1 1 0
2 to 3 · 14 to 18 words	3 -2 3 -2 -1 0 -4 0 1 0 -3 1
2 to 3 · 19 to 25 words	-1 -1 0 -3 0 -1 0 0 1 -1 1 -1
2 to 3 · 2 to 3 words	1 -4 0 -3 -2 2 -1 -1 -1 -2 0 0
2 to 3 · 4 to 6 words	-1 1 -1 1 -3 0 1 -2 -1 -2 1 -1
2 to 3 · 7 to 13 words	1 -1 0 -3 0 0 -2 -1 -1 -1 1 0
2 to 3 · over 25 words	0 0 0 -1 -2 0 0 0 0 1 1 -2
4 to 8 · 0 to 1 words	1 -4 -2 0 -3 0 -2 1 2 -1 0 -1
4 to 8 · 14 to 18 words	-1 0 -3 -3 0 0 1 0 -1 2 0 -1
4 to 8 · 19 to 25 words	-1 -1 0 -1 -2 0 1 0 0 -1 1 -1
4 to 8 · 2 to 3 words	0 -3 -3 -1 -1 1 0 -1 1 -1 1 0
4 to 8 · 4 to 6 words	-1 -2 -4 -2 -4 -2 1 -1 -1 0 1 -1
4 to 8 · 7 to 13 words	0 -4 -3 0 -5 1 0 -1 2 -1 1 -1
over 8 · 0 to 1 words	-1 -3 -3 3 -3 -1 -2 1 -1 2 0 0
over 8 · 14 to 18 words	0 3 -3 1 -1 0 -3 0 0 -1 1 -1
over 8 · 19 to 25 words	-2 0 -1 -1 1 0 0 0 -1 -1 1 -1
over 8 · 2 to 3 words	1 -3 0 1 -2 -5 -3 -1 0 2 1 0
over 8 · 4 to 6 words	3 2 -6 0 -5 1 -5 -1 0 0 -1 0
over 8 · 7 to 13 words	2 -3 -1 2 -5 -6 -2 -1 1 -1 0 -1
over 8 · over 25 words	1 0 2 -2 1 0 -3 0 1 -1 -2 -2
# begins a longer line × size
above and below · 0 to 1 words	1 0 0 1 -1 -2 -1 0 0 2 -1 -1
above and below · 2 to 3 words	-3 -4 0 2 4 0 -2 0 0 1 -2 2
above and below · 4 to 6 words	1 0 0 -2 -3 -1 0 0 -2 0 1 -1
above · 0 to 1 words	2 1 0 -4 -1 -1 0 0 1 0 1 -2
above · 14 to 18 words	-2 3 -3 -3 1 0 -3 0 -3 3 -1 -1
above · 19 to 25 words	1 3 -2 -1 0 0 -4 -1 1 1 1 -1
above · 2 to 3 words	-5 4 -1 -1 3 -3 0 -1 -2 1 0 1
above · 4 to 6 words	-2 8 -4 -4 -6 -6 -2 -1 -4 4 -1 1
above · 7 to 13 words	-1 6 -8 -9 -9 2 -2 -1 -4 3 0 -1
below · 0 to 1 words	0 -1 0 0 -3 -4 1 0 2 -2 0 -1
below · 14 to 18 words	-3 -2 -4 -4 4 0 -3 0 1 -1 1 -2
below · 19 to 25 words	-2 -1 -3 -2 4 0 -3 0 -1 0 1 -1
below · 2 to 3 words	0 -2 -3 0 3 -7 -3 -1 -2 1 -1 2
below · 4 to 6 words	-1 0 -3 -7 3 -5 -1 -1 -3 1 0 0
below · 7 to 13 words	-5 0 -7 -7 11 -5 -8 -1 -1 1 -2 2
below · over 25 words	-3 -1 -1 -1 5 0 -2 0 0 1 1 -2
# begins with a shorter line × size
above and below · 14 to 18 words	-1 0 -1 1 1 0 -1 0 -2 1 1 -1
above and below · 2 to 3 words	2 0 0 0 -3 -2 -1 0 -1 0 0 -1
above and below · 4 to 6 words	3 0 1 -5 1 -2 -3 0 0 -1 -1 2
above and below · 7 to 13 words	-2 -3 3 -3 3 1 -1 0 -1 2 0 0
above and below · over 25 words	-3 0 -3 2 1 0 1 0 1 -3 1 0
above · 0 to 1 words	-1 0 0 1 0 0 0 0 1 -1 -2 2
above · 14 to 18 words	-2 0 -4 1 3 -1 -1 0 -2 0 1 0
above · 19 to 25 words	-2 -2 -1 1 2 -1 -1 1 0 0 0 0
above · 2 to 3 words	1 -2 0 -1 -3 -2 0 0 0 -2 -1 2
above · 4 to 6 words	-2 0 -2 -1 1 0 -1 -3 -2 2 0 1
above · 7 to 13 words	-3 -2 -4 3 5 0 -2 -3 -1 1 1 -1
above · over 25 words	0 -1 -4 3 3 -1 -4 0 -1 0 -2 2
below · 14 to 18 words	2 -1 -4 0 -3 0 -2 0 1 -1 -1 0
below · 19 to 25 words	2 -3 0 -2 -4 0 -2 0 2 -1 -2 1
below · 2 to 3 words	2 -2 0 2 -5 -3 -5 0 2 -4 0 -1
below · 4 to 6 words	2 -1 -4 3 -1 -2 -3 -1 3 -1 -2 -2
below · 7 to 13 words	3 -3 -7 1 -1 -4 -2 -2 2 -2 -2 -1
below · over 25 words	0 -2 1 2 2 -1 -3 0 2 0 -2 -1
# begins a page title × size
above · 0 to 1 words	-1 1 0 -2 0 0 -1 0 0 1 -1 0
above · 14 to 18 words	0 3 -3 -2 -3 0 -2 0 -3 3 -2 1
above · 2 to 3 words	-4 5 -1 -4 3 -3 -3 0 -5 5 -2 1
above · 4 to 6 words	-3 8 -4 -3 -6 -5 -2 0 -3 4 -1 1
above · 7 to 13 words	0 7 -8 -8 -10 -3 -5 0 -4 4 -2 1
below · 2 to 3 words	-3 2 0 3 -1 -3 -1 0 -1 3 -1 -1
# is a page title
above	0 1 -1 -2 2 -1 -1 -1 1 -1 0 0
above and below	-2 -1 1 -1 2 -1 -2 0 -1 0 0 1
below	6 -3 -6 -3 -3 -3 -5 0 3 -4 1 -2
# kind 3 above
byline	1 -1 -1 -1 -1 -1 -3 4 -3 1 0 -1
counter	-2 -1 1 0 1 -2 1 -3 -2 -1 2 1
credit	-3 2 -3 -1 2 -1 -2 -2 -1 0 -1 1
date	1 -4 -1 -5 2 -1 1 -2 -2 0 1 0
item	0 -6 -3 -1 1 -3 0 -4 -1 0 -1 0
link	-1 -1 -2 0 -4 1 0 -1 -1 -1 0 1
sign-off	-4 1 -2 4 -5 -2 0 1 0 -2 0 1
symbols	0 -3 -2 2 -2 -4 -1 3 0 0 -1 1
text	1 -2 1 0 -1 1 0 -1 0 1 0 1
version	-4 -1 -1 5 -3 -1 0 2 -2 0 0 1
# length 3 above × close 3 above
0 words · no sentence	-1 -3 -2 2 -1 -5 0 3 0 0 0 0
1 words · a credit	-1 -1 -2 3 2 -3 -2 -1 2 -4 -1 1
1 words · no sentence	0 -4 2 1 0 -3 0 -5 1 1 0 0
1 words · the end of a sentence	1 -4 2 -4 0 -3 -2 -2 2 -1 -1 -1
10 to 13 words · a credit	1 0 -3 2 -4 -3 1 -1 0 -4 2 0
10 to 13 words · no sentence	0 0 0 1 -2 -2 0 -3 0 1 0 -1
10 to 13 words · the end of a sentence	0 -5 -1 -1 1 0 0 -2 0 0 -2 1
14 to 18 words · a credit	-1 2 1 -2 -2 1 -1 -3 -1 -1 1 1
14 to 18 words · no sentence	-2 -1 -5 0 3 0 0 -3 -2 -1 1 0
14 to 18 words · the end of a sentence	0 -2 -1 -1 -3 0 0 -3 1 1 -1 1
19 to 25 words · a credit	0 1 -5 -2 -2 -4 2 -3 -2 -2 1 1
19 to 25 words · no sentence	-2 -1 -4 -1 0 -3 1 0 -1 -1 0 0
19 to 25 words · the end of a sentence	-1 -2 -3 0 -1 -1 0 0 1 0 0 -1
2 words · a credit	-1 2 -1 0 -3 0 0 -1 0 0 -1 1
2 words · no sentence	1 -4 0 0 -4 -3 0 -3 1 1 0 0
2 words · the end of a sentence	1 0 -4 -1 -3 -2 0 -3 2 -3 -2 1
26 to 40 words · a credit	3 0 -3 0 -2 -5 -1 -1 0 -3 0 2
26 to 40 words · no sentence	-1 -2 -3 -4 -2 -2 2 -1 -1 -1 1 -1
26 to 40 words · the end of a sentence	-1 -1 -1 -2 1 2 1 2 0 0 -1 0
3 words · a credit	-3 2 -4 -2 2 0 -1 -2 -1 1 0 -2
3 words · no sentence	-2 -4 -2 -1 -1 -2 1 0 0 -1 0 0
3 words · the end of a sentence	0 -2 1 -6 -3 -3 1 -4 1 0 1 -1
4 words · a credit	-2 -1 -1 -5 2 -2 0 1 0 -1 2 -1
4 words · no sentence	0 -2 -3 -3 -2 1 1 -2 0 -1 0 0
4 words · the end of a sentence	0 -3 2 -2 -2 -4 0 0 0 2 0 -1
41 to 70 words · a credit	4 0 1 0 -5 -1 -3 1 0 1 -2 1
41 to 70 words · no sentence	0 0 -1 -8 -4 0 1 -3 0 0 0 -1
41 to 70 words · the end of a sentence	0 -1 0 0 3 2 -1 3 0 1 0 0
5 to 6 words · a credit	-1 0 0 -1 -3 1 0 0 -2 2 -1 1
5 to 6 words · no sentence	0 -2 -2 0 -1 0 1 -1 1 -1 0 0
5 to 6 words · the end of a sentence	1 -3 1 -6 0 0 0 -3 -1 0 0 0
7 to 9 words · a credit	-2 2 2 0 -1 -1 -1 -2 -1 2 0 -1
7 to 9 words · no sentence	1 -4 -6 -3 0 -1 1 -1 0 -1 0 0
7 to 9 words · the end of a sentence	0 0 1 -3 -1 0 1 -5 -1 0 1 0
over 70 words · a credit	0 0 -1 1 -3 -4 1 -1 0 1 0 0
over 70 words · no sentence	2 -1 0 -4 -3 0 -1 0 -1 -2 -2 2
over 70 words · the end of a sentence	1 0 0 1 2 0 0 -3 -1 1 0 0
# kind 2 above
byline	-2 -2 -3 0 2 1 0 1 -2 1 1 0
counter	-2 1 1 -1 5 -1 0 -2 -2 1 1 0
credit	-2 2 1 0 -1 -2 0 -3 -1 -1 1 1
date	0 0 0 -4 -2 -1 1 0 -2 0 0 0
item	1 -4 0 -3 0 -2 0 -3 0 0 -1 0
link	0 0 1 -2 -6 0 0 -1 -1 1 -1 1
sign-off	-4 0 1 5 -1 -4 -3 -2 0 0 -4 1
symbols	0 -1 0 -1 -5 0 0 -4 0 1 -1 1
text	1 -4 0 0 1 0 0 -1 0 1 0 1
version	-4 2 -2 4 -3 -3 -3 3 -3 3 -3 1
# length 2 above × close 2 above
0 words · no sentence	-2 0 1 -1 -5 -1 0 -4 -1 0 0 -1
0 words · the end of a sentence	1 -1 -1 0 -2 0 -1 0 -1 1 -1 1
1 words · a credit	0 0 -4 3 1 1 -4 -1 2 -4 -2 1
1 words · no sentence	0 -2 1 -1 -1 -5 0 -4 1 1 0 0
1 words · the end of a sentence	1 0 -4 0 -1 -1 -2 -2 2 -1 -1 -1
10 to 13 words · a credit	0 1 -3 2 -2 -4 1 -1 0 -3 2 0
10 to 13 words · no sentence	0 -4 -1 0 0 1 -1 -1 0 1 0 -1
10 to 13 words · the end of a sentence	-2 -2 2 1 -1 0 0 -2 1 1 -1 1
14 to 18 words · a credit	0 -2 1 -3 -3 -4 2 0 -2 -1 1 1
14 to 18 words · no sentence	-1 -3 -1 -1 -1 1 1 0 -2 -1 1 0
14 to 18 words · the end of a sentence	0 -1 -2 -3 0 -1 0 -1 1 0 -1 1
19 to 25 words · a credit	1 -1 0 -2 -3 -2 1 -2 -1 -2 1 1
19 to 25 words · no sentence	-2 -3 -3 1 1 -3 2 -1 0 -1 0 0
19 to 25 words · the end of a sentence	0 -1 0 -1 1 -3 0 1 1 0 0 0
2 words · a credit	-1 1 -7 2 -5 -4 2 1 0 -1 1 1
2 words · no sentence	1 -3 0 2 -2 -3 -1 -2 1 0 0 0
2 words · the end of a sentence	1 -2 -3 -3 -3 -1 1 0 2 -4 -2 0
26 to 40 words · a credit	1 -2 -5 1 -2 -4 1 -1 0 -4 1 2
26 to 40 words · no sentence	-1 0 -2 -2 -3 -3 1 -3 -1 0 0 0
26 to 40 words · the end of a sentence	0 0 -1 0 0 -1 1 1 0 0 -2 1
3 words · a credit	-1 0 0 -2 -1 -1 0 0 -2 -1 1 -1
3 words · no sentence	-1 -5 -1 -1 1 -1 1 -1 0 -1 0 0
3 words · the end of a sentence	-1 -3 0 -4 3 0 0 -1 1 0 1 -1
4 words · a credit	-3 2 1 -4 -1 -1 2 -1 0 0 2 -2
4 words · no sentence	0 -3 1 -2 -1 -3 0 -1 0 -1 0 0
4 words · the end of a sentence	-1 1 -3 -6 -3 -6 2 -4 0 2 0 -1
41 to 70 words · a credit	4 0 0 -2 -4 0 -2 0 0 1 -2 1
41 to 70 words · no sentence	0 -1 -2 -6 -4 -2 1 -1 0 -2 0 -1
41 to 70 words · the end of a sentence	0 -1 -2 0 1 0 0 1 1 1 0 0
5 to 6 words · a credit	-2 1 1 1 -4 -2 1 -2 -2 1 0 0
5 to 6 words · no sentence	-1 -3 -1 -1 0 1 0 0 1 0 0 0
5 to 6 words · the end of a sentence	-1 0 -1 -2 1 4 0 0 -1 1 0 0
7 to 9 words · a credit	0 0 2 0 -7 -5 2 -1 1 2 1 -2
7 to 9 words · no sentence	1 -2 -3 -2 0 0 0 1 0 0 0 0
7 to 9 words · the end of a sentence	-1 -1 -2 1 -2 2 1 1 -1 0 1 0
over 70 words · a credit	0 1 -2 -1 -1 1 0 0 1 1 0 -1
over 70 words · no sentence	1 -1 -2 -6 -1 2 -1 0 -1 -2 -2 3
over 70 words · the end of a sentence	0 -1 -2 -2 1 -1 1 -5 -1 1 0 0
# dateline 2 above
a dateline	-3 2 1 1 1 -1 0 4 -2 1 -1 1
# capitals 2 above
a capital at its start only	-1 -1 -4 -2 1 2 0 0 0 1 0 0
a capital on each word	0 -4 -1 0 0 -4 1 -3 0 1 1 1
capitals throughout	-2 -1 -2 -1 2 -5 1 0 1 0 1 0
mostly capitals	1 -2 0 -1 -1 0 1 -2 0 -1 1 0
no capitals	-1 -2 -2 -1 0 -2 1 -3 1 0 -1 1
no letters with case	0 -1 2 -1 0 2 0 -6 -1 1 -1 0
some capitals	0 -2 0 1 0 0 1 2 0 0 0 1
# end 2 above
a bracket	0 0 -1 -1 -4 -4 0 -2 0 -1 0 -1
a capital	-1 -2 -2 -2 1 -5 1 0 1 0 0 -1
a colon	-3 -2 0 -3 -3 -1 3 -5 -2 0 1 -1
a comma	-1 -1 -4 -2 -7 -4 2 -1 -1 1 0 0
a figure	0 -1 1 -1 -4 2 1 -2 -1 -1 0 0
a full stop	0 0 1 0 2 1 0 3 2 0 0 0
a letter without case	-1 -2 0 0 -1 -1 1 -2 1 0 0 1
a question mark	0 -4 -2 -4 -3 3 1 -1 1 1 0 0
a small letter	0 -5 -1 1 0 -1 0 -2 0 1 0 0
an arrow	4 -2 -2 -1 -5 -1 -2 0 0 0 -2 1
an ellipsis	2 -1 -2 -1 -6 -8 -1 -5 -1 1 -3 2
an exclamation mark	-1 -2 -6 -2 2 -5 0 -2 -1 -3 0 0
another sign	-2 -2 1 0 -2 0 1 -2 -1 1 0 1
# start 2 above
#	-5 2 1 5 -1 -3 -1 2 -2 2 0 -1
@	2 -1 -1 0 -4 0 -2 -1 -1 -2 -3 3
a bracket	-1 1 -2 2 0 2 0 0 0 -2 -2 1
a bullet	0 -4 -1 -2 -2 -2 1 -3 0 0 0 -1
a capital	1 -4 1 1 0 -1 0 -1 0 1 0 1
a dash	-3 -2 0 3 -4 -2 0 -2 -2 1 -1 -1
a figure	-2 -1 -2 -4 1 1 1 -2 -2 0 1 -1
a letter without case	-1 0 1 -1 1 -2 0 -3 0 0 -1 0
a quotation mark	0 -1 -7 0 1 0 -2 5 0 0 0 0
a small letter	-1 0 -1 -4 -2 0 2 -5 -1 1 1 0
another sign	-2 -4 -2 1 0 -7 1 -5 1 -1 -1 1
©	2 1 -2 1 -4 -1 -2 -5 -1 0 -4 3
# comes again 2 above × size 2 above
above and below · 0 to 1 words	1 -3 3 -1 -2 -4 -1 -3 0 0 1 0
above and below · 14 to 18 words	1 0 -5 -6 -1 2 0 0 -1 -2 2 0
above and below · 19 to 25 words	0 -2 -2 -5 -1 -1 1 -1 1 -2 1 0
above and below · 2 to 3 words	0 -3 -4 2 0 -3 0 -2 0 -2 1 -1
above and below · 4 to 6 words	0 -3 2 -2 -2 0 1 -2 0 0 1 -1
above and below · 7 to 13 words	-1 -1 -3 -5 -2 -1 2 1 -1 0 1 -1
above and below · over 25 words	1 1 -2 -4 -2 -2 0 0 0 -1 1 -1
above · 0 to 1 words	0 1 0 1 0 -4 -2 -3 0 2 0 0
above · 14 to 18 words	-1 -2 -2 -3 -1 1 2 -2 -3 -2 1 1
above · 19 to 25 words	-2 1 1 -3 -1 -5 2 -2 -2 1 2 -2
above · 2 to 3 words	-1 -2 -4 1 -2 -4 1 -1 0 0 1 -1
above · 4 to 6 words	-2 -2 0 -2 1 -2 1 -4 1 0 0 0
above · 7 to 13 words	-1 -2 1 1 1 0 0 -2 -4 1 0 1
above · over 25 words	-1 -1 0 0 -1 -1 0 -3 0 0 0 -1
below · 0 to 1 words	0 0 -2 1 -2 -1 -1 -1 1 2 0 0
below · 14 to 18 words	1 -2 -1 -1 -1 1 -2 -2 -2 1 0 0
below · 19 to 25 words	1 -3 -1 0 -2 -1 0 -1 0 -1 2 -1
below · 2 to 3 words	0 -5 -2 0 -2 -2 0 -1 1 0 0 0
below · 4 to 6 words	-1 1 -1 0 0 -2 1 -4 0 0 1 -1
below · 7 to 13 words	0 0 2 -1 -2 1 0 1 -1 0 1 -1
below · over 25 words	-1 -1 0 3 0 -1 0 -1 1 1 0 -1
nowhere else · 0 to 1 words	0 -2 -1 -2 -1 -2 1 -7 0 1 -1 0
nowhere else · 14 to 18 words	-1 -2 -1 1 0 0 0 0 1 0 -1 1
nowhere else · 19 to 25 words	0 -2 -1 0 1 -3 0 2 1 0 -1 1
nowhere else · 2 to 3 words	-1 -3 1 -3 -1 -1 1 -1 0 1 0 0
nowhere else · 4 to 6 words	0 -2 0 -2 1 1 1 0 0 0 0 1
nowhere else · 7 to 13 words	-1 -4 -1 1 0 1 0 1 1 1 0 0
nowhere else · over 25 words	0 0 -2 -2 0 1 1 1 0 0 0 1
# a word for a picture 2 above
a word for a picture	0 -1 1 -1 -1 -1 -1 -3 0 0 0 0
# an agency at its end 2 above
an agency at its end	-1 1 -3 0 -5 -6 2 2 -2 1 0 -1
# the same text 2 above
the same	3 -1 -6 1 1 -1 -4 -2 -2 0 0 0
# size 2 above × length
0 to 1 words · 0 words	2 -2 -1 -2 -2 2 -3 0 0 -1 1 0
0 to 1 words · 1 words	0 -4 -2 -1 0 -4 0 -4 1 -1 0 0
0 to 1 words · 10 to 13 words	2 -2 -1 -1 -3 -5 -1 -5 2 -2 -1 0
0 to 1 words · 14 to 18 words	0 -1 1 2 -4 -2 -1 -2 -2 3 -1 -1
0 to 1 words · 19 to 25 words	0 -1 2 -2 -2 -2 -2 -3 -1 0 0 0
0 to 1 words · 2 words	1 -1 -3 0 -6 -6 -1 -2 0 2 0 1
0 to 1 words · 26 to 40 words	0 -2 1 -5 4 -3 -2 -1 1 1 -2 0
0 to 1 words · 3 words	1 1 -2 -2 -1 -1 -2 -2 1 0 0 0
0 to 1 words · 4 words	1 -1 0 0 -5 -4 1 -1 1 1 -1 0
0 to 1 words · 41 to 70 words	0 -2 0 1 -1 -2 0 -1 -1 1 0 -1
0 to 1 words · 5 to 6 words	-1 1 -6 0 -1 -2 -1 -7 1 0 -2 1
0 to 1 words · 7 to 9 words	-1 0 -1 0 -1 -1 0 -6 1 -2 -1 0
0 to 1 words · over 70 words	-1 -1 -2 1 -3 -1 2 0 0 -3 1 1
14 to 18 words · 1 words	-1 -3 -2 -1 -3 -1 2 3 -1 0 0 1
14 to 18 words · 10 to 13 words	0 -2 -2 -1 -2 -6 1 -1 -1 -1 -1 1
14 to 18 words · 14 to 18 words	0 0 -5 -1 -2 -3 0 -1 -1 -2 0 1
14 to 18 words · 19 to 25 words	-1 -1 -2 -8 2 -2 1 -4 -1 0 0 0
14 to 18 words · 2 words	0 -2 -4 -3 -4 1 1 -5 0 -1 0 0
14 to 18 words · 26 to 40 words	1 -2 -1 -9 -5 -2 -1 -2 0 -2 -2 2
14 to 18 words · 3 words	1 2 -2 1 -6 0 -3 -4 -1 1 -3 2
14 to 18 words · 4 words	1 -4 -4 -1 -1 -2 -1 -4 0 -1 1 0
14 to 18 words · 41 to 70 words	0 -1 0 -6 2 -1 0 -1 -1 1 -1 0
14 to 18 words · 5 to 6 words	1 -2 2 -3 -1 -2 -2 -3 2 -2 -1 1
14 to 18 words · over 70 words	0 -1 -3 -2 -3 0 1 0 0 -3 1 -1
19 to 25 words · 0 words	0 2 0 -1 0 0 -1 -1 -1 0 1 0
19 to 25 words · 1 words	3 -2 -1 -2 -12 0 -4 1 1 0 -3 2
19 to 25 words · 10 to 13 words	-1 -1 -3 -3 0 -4 2 -3 0 0 0 1
19 to 25 words · 14 to 18 words	0 -1 -6 -4 1 -1 0 -3 1 1 -1 1
19 to 25 words · 19 to 25 words	-1 -1 -2 -1 -3 -3 1 1 1 -1 0 0
19 to 25 words · 2 words	-1 -2 2 1 1 -6 -2 2 -1 0 0 0
19 to 25 words · 26 to 40 words	0 -1 0 -7 0 -2 0 1 -1 1 -1 1
19 to 25 words · 3 words	2 1 -1 -5 -1 -1 -1 0 -1 -1 3 -1
19 to 25 words · 4 words	-1 2 -2 2 -1 -5 1 -4 1 2 -1 -1
19 to 25 words · 41 to 70 words	-1 -1 1 0 2 -1 0 -1 0 0 0 1
19 to 25 words · 5 to 6 words	0 -1 -4 3 -3 -4 0 -1 2 1 0 -1
19 to 25 words · 7 to 9 words	-1 -3 0 -2 0 -3 1 1 0 -1 0 1
19 to 25 words · over 70 words	-1 -1 0 -2 -1 -1 1 -1 0 -1 1 0
2 to 3 words · 0 words	3 -1 -1 1 -2 -3 -5 -1 -1 0 0 1
2 to 3 words · 1 words	-1 -3 -6 1 -6 -4 1 0 1 2 -1 1
2 to 3 words · 10 to 13 words	1 0 0 2 -2 -9 -3 -4 -2 -1 0 1
2 to 3 words · 14 to 18 words	2 -1 0 -17 -2 -3 -1 -3 -2 -1 1 1
2 to 3 words · 19 to 25 words	0 -1 -1 1 0 -3 -1 -2 -2 2 -1 1
2 to 3 words · 2 words	1 -4 -2 -4 -2 -5 -1 -3 1 -1 1 0
2 to 3 words · 26 to 40 words	-1 -3 -1 3 -3 -3 1 -2 -1 -3 0 1
2 to 3 words · 3 words	0 -4 -1 -2 -2 -3 0 -3 0 0 -1 0
2 to 3 words · 4 words	-1 -2 -3 2 -2 1 0 -1 0 0 0 0
2 to 3 words · 41 to 70 words	-1 -3 1 -3 -2 -2 1 -1 0 -1 0 1
2 to 3 words · 5 to 6 words	0 -2 -1 -2 -2 -2 0 -1 -2 -1 1 0
2 to 3 words · 7 to 9 words	-1 -4 -3 -2 1 2 0 0 -2 0 1 0
2 to 3 words · over 70 words	-1 -1 -4 -5 1 -1 2 -1 -2 -2 1 0
4 to 6 words · 0 words	4 -1 -1 -4 -1 -2 -3 2 0 0 0 1
4 to 6 words · 1 words	0 -2 -4 -3 -1 0 0 3 1 1 0 0
4 to 6 words · 10 to 13 words	-1 0 0 -5 0 -7 1 0 0 -1 2 -1
4 to 6 words · 14 to 18 words	-1 0 1 -1 0 -3 0 -3 1 -1 0 0
4 to 6 words · 19 to 25 words	1 0 -1 -1 -2 -3 -1 -2 2 0 -1 0
4 to 6 words · 2 words	-1 -3 -7 -4 -2 1 2 -1 0 -1 0 0
4 to 6 words · 26 to 40 words	0 -1 2 -6 1 -2 -1 -1 1 1 -1 -1
4 to 6 words · 3 words	-1 -3 -1 0 -1 1 0 -4 1 0 -1 1
4 to 6 words · 4 words	0 -4 0 -2 0 0 0 -9 0 1 0 0
4 to 6 words · 41 to 70 words	0 -1 -2 -6 -2 -2 0 -1 0 -1 0 0
4 to 6 words · 5 to 6 words	1 -1 0 -1 -1 0 0 -4 0 1 -1 1
4 to 6 words · 7 to 9 words	-2 -1 -5 -1 -3 -2 1 -3 0 0 0 -1
4 to 6 words · over 70 words	-2 -1 2 2 -5 -1 0 -1 0 1 -1 0
7 to 13 words · 0 words	4 -1 -1 -5 -1 -3 -1 1 1 -2 1 0
7 to 13 words · 1 words	0 -2 -5 -2 -2 0 -1 0 2 1 0 -1
7 to 13 words · 10 to 13 words	0 0 0 -5 1 0 -1 -1 0 0 0 0
7 to 13 words · 14 to 18 words	1 -2 -3 -3 0 -4 0 0 1 -1 0 0
7 to 13 words · 19 to 25 words	-2 0 0 -3 -1 -3 1 -4 1 0 1 -1
7 to 13 words · 2 words	-1 -5 -7 0 -8 2 0 1 -2 0 1 -1
7 to 13 words · 26 to 40 words	-2 1 0 -1 -2 -5 1 -2 -2 -2 0 0
7 to 13 words · 3 words	-2 -3 -6 2 1 -1 -1 -1 -1 2 -1 0
7 to 13 words · 4 words	-1 -4 -10 0 0 2 0 1 2 -1 0 0
7 to 13 words · 41 to 70 words	-1 -2 -3 -8 -2 -3 2 -1 0 -2 2 -2
7 to 13 words · 5 to 6 words	-1 -3 -1 1 0 -1 -1 1 0 0 -1 0
7 to 13 words · 7 to 9 words	-1 -3 2 1 -2 -5 0 -2 1 2 0 -1
7 to 13 words · over 70 words	-1 -1 -2 -3 -2 -1 3 -1 -1 -1 2 -1
over 25 words · 0 words	4 -1 0 -2 -2 -2 -3 2 0 0 -2 2
over 25 words · 1 words	1 -4 -3 0 -4 -1 -2 0 0 0 -1 0
over 25 words · 10 to 13 words	0 0 -9 1 0 -5 -1 1 -1 1 0 -1
over 25 words · 14 to 18 words	-2 2 -8 0 0 -3 1 0 1 -1 0 0
over 25 words · 19 to 25 words	0 -1 -1 0 0 -2 0 0 1 0 1 0
over 25 words · 2 words	-1 -1 -4 -2 -2 -4 1 -1 -1 -2 0 0
over 25 words · 26 to 40 words	0 -1 1 -2 1 -2 1 -2 1 1 0 0
over 25 words · 3 words	-1 0 -3 2 -3 -1 0 -5 -1 0 1 0
over 25 words · 4 words	0 -2 -4 -3 -2 -1 0 -4 1 -2 -1 1
over 25 words · 41 to 70 words	0 -1 -1 -1 0 -1 2 -3 0 0 1 0
over 25 words · 5 to 6 words	-1 1 -5 -2 -1 1 1 1 0 0 0 1
over 25 words · 7 to 9 words	1 2 -3 -5 -3 1 0 1 0 1 -2 2
over 25 words · over 70 words	0 -1 -1 -2 -3 -1 2 -2 0 1 0 1
# kind 1 above
byline	-2 -6 -4 5 -2 -7 -2 -4 -2 3 -1 0
counter	2 -3 -1 -5 -1 1 -1 -3 -2 0 1 0
credit	-2 2 1 1 -1 3 -3 -4 -1 -2 1 1
date	0 -2 2 -1 0 -3 0 -8 -1 -1 0 0
item	0 -4 -2 -2 1 -7 -1 -2 -1 0 -1 0
link	-1 1 -2 -1 0 1 0 -1 -1 0 -1 1
sign-off	-3 2 0 4 -3 -4 -3 2 0 0 -4 1
symbols	-3 1 -2 2 -2 0 1 2 0 1 0 0
text	1 -3 0 -1 0 0 0 0 0 1 0 1
version	-4 4 -1 3 -2 -1 -2 -2 -3 2 -2 1
# length 1 above × close 1 above
0 words · no sentence	-5 2 -3 2 -1 -1 2 2 0 0 1 -2
0 words · the end of a sentence	1 -2 -1 0 -3 -1 0 -1 -1 1 -1 1
1 words · a credit	1 -2 0 3 -1 -3 -3 -1 2 -4 -2 1
1 words · no sentence	0 -2 -3 0 -1 0 0 -3 1 1 1 0
1 words · the end of a sentence	1 -2 -3 -2 -3 -5 -1 -2 2 -2 -1 -1
10 to 13 words · a credit	1 1 -1 -3 -3 0 0 -1 0 -2 1 0
10 to 13 words · no sentence	0 -3 0 0 1 1 -1 -3 0 1 0 -1
10 to 13 words · the end of a sentence	-2 -3 2 0 -2 0 1 -1 0 1 0 1
14 to 18 words · a credit	-3 -1 0 1 0 -4 1 -1 -2 -1 0 1
14 to 18 words · no sentence	-1 -2 2 -1 -2 1 1 -4 -2 -1 0 0
14 to 18 words · the end of a sentence	-1 -2 -1 -1 0 2 0 -1 1 0 0 0
19 to 25 words · a credit	0 -1 -2 -2 -3 -4 2 -2 -1 -2 1 1
19 to 25 words · no sentence	-3 -1 -2 1 -1 2 1 -5 0 0 0 0
19 to 25 words · the end of a sentence	0 -2 -1 -3 -2 -2 0 1 1 0 -1 0
2 words · a credit	0 2 -5 -2 -3 -6 2 -1 0 -3 3 -1
2 words · no sentence	0 -5 0 1 -1 -6 0 -2 1 -1 0 0
2 words · the end of a sentence	1 -4 -3 -4 -1 -1 0 -1 2 -3 -1 0
26 to 40 words · a credit	2 0 1 1 -2 -4 -3 1 0 -1 -1 2
26 to 40 words · no sentence	-1 -3 -2 1 -6 0 1 -4 0 1 0 0
26 to 40 words · the end of a sentence	0 -1 -1 -1 0 -1 0 0 0 0 -2 1
3 words · a credit	-3 3 -1 -8 3 0 -1 0 -3 0 2 -2
3 words · no sentence	0 -3 -1 0 0 -1 0 -2 0 0 0 0
3 words · the end of a sentence	0 -1 -1 -2 -3 -1 1 0 0 0 1 -1
4 words · a credit	-1 -3 0 -2 0 -2 1 -1 0 -2 3 -1
4 words · no sentence	0 -1 -2 -1 0 -4 0 -1 0 0 0 -1
4 words · the end of a sentence	1 -3 -5 -5 -4 0 1 -2 1 1 0 -1
41 to 70 words · a credit	3 -1 -3 -7 2 -5 -5 -1 0 2 -3 1
41 to 70 words · no sentence	0 -1 -4 -2 1 0 0 -4 0 0 0 0
41 to 70 words · the end of a sentence	0 -1 -3 0 1 0 0 4 1 0 0 1
5 to 6 words · a credit	-4 1 -3 2 -2 4 -1 -2 -3 1 0 0
5 to 6 words · no sentence	0 -5 1 0 1 -2 0 2 0 0 0 0
5 to 6 words · the end of a sentence	0 2 -1 -3 1 1 0 -4 0 0 0 0
7 to 9 words · a credit	-2 0 1 -1 -3 -3 2 -1 0 2 1 -1
7 to 9 words · no sentence	1 -2 1 -2 0 -2 1 1 0 1 0 0
7 to 9 words · the end of a sentence	0 -3 1 1 1 -1 1 -1 -1 -1 1 0
over 70 words · a credit	1 0 -1 -3 -4 -3 1 1 1 1 0 -1
over 70 words · no sentence	0 -2 -1 0 -3 -5 0 -1 -1 -2 -2 2
over 70 words · the end of a sentence	0 -2 -3 0 2 -7 1 0 -1 -1 0 1
# dateline 1 above
a dateline	-2 1 -5 -5 -10 -6 2 4 0 -4 2 -1
# capitals 1 above
a capital at its start only	-2 -7 0 -2 2 2 1 0 0 1 0 0
a capital on each word	-1 -2 -1 0 -1 -1 1 -5 0 1 1 1
capitals throughout	0 2 -4 -2 -8 -3 1 -2 0 0 1 0
mostly capitals	1 -1 0 -2 1 -1 0 2 0 0 0 0
no capitals	-1 -4 -6 -1 2 -1 1 0 1 -2 0 1
some capitals	0 -3 1 1 -1 -1 1 0 0 0 0 1
# end 1 above
a bracket	-1 -1 -2 -5 -1 0 0 -2 0 -1 -1 -1
a capital	0 1 -3 -2 -2 -5 0 -4 1 1 0 -1
a colon	-3 1 -1 -4 -5 1 2 -4 -2 0 0 -1
a comma	-1 -2 -1 -1 -3 -1 1 -1 -1 1 0 0
a figure	1 -3 4 1 -3 0 0 -3 0 0 0 0
a full stop	0 -1 0 0 1 0 1 2 2 -1 0 1
a letter without case	-2 0 0 1 2 -3 0 -3 1 0 -1 1
a question mark	0 -2 1 -4 -2 -5 1 0 0 1 0 0
a small letter	0 -5 -1 1 1 0 0 0 0 1 0 0
an arrow	1 2 1 -4 -3 -1 -2 0 -1 1 -2 2
an ellipsis	3 -3 -3 -2 -4 -9 -2 -6 0 0 -2 2
an exclamation mark	-1 -1 -3 -3 0 -3 1 -4 -1 -1 0 0
another sign	-3 0 -8 1 -3 0 2 0 -1 1 1 0
# start 1 above
#	-5 3 -4 5 0 -5 -2 2 0 2 -2 0
@	2 -1 -1 2 -4 -2 -2 -1 -1 -1 -3 3
a bracket	-2 2 -6 -1 1 0 1 1 1 -1 0 0
a bullet	0 -4 -3 -2 -5 -7 1 -4 0 0 0 -1
a capital	1 -2 1 -1 0 1 0 -2 0 1 0 1
a dash	-3 1 -6 2 1 -1 -2 2 -2 1 -2 -1
a figure	-2 -5 1 -1 0 -5 1 -4 -2 0 0 -1
a letter without case	-1 -1 0 -1 -1 -2 1 -3 0 0 0 0
a quotation mark	1 -3 -3 0 1 -8 -1 4 0 -1 1 -1
a small letter	-1 -3 -1 -2 1 -1 1 -2 -1 0 1 0
another sign	-2 -2 -1 4 -5 -7 1 4 -1 0 0 0
©	2 2 0 2 -4 -2 -4 -2 -2 0 -3 4
# comes again 1 above × size 1 above
above and below · 0 to 1 words	1 1 -8 -3 -4 -1 0 -4 0 0 1 0
above and below · 14 to 18 words	-1 0 -2 -4 3 2 0 0 -1 0 1 0
above and below · 19 to 25 words	-1 -1 -2 -1 1 -1 0 -1 1 0 0 0
above and below · 2 to 3 words	-2 -4 -2 1 0 -3 2 0 0 -1 1 -1
above and below · 4 to 6 words	-1 2 -6 0 2 0 1 -2 -1 1 0 -1
above and below · 7 to 13 words	-2 -3 0 3 3 -1 1 -2 -1 1 1 -1
above and below · over 25 words	-2 0 2 -4 0 -3 1 0 0 2 1 -1
above · 0 to 1 words	0 0 -2 0 -2 0 -1 0 0 0 0 0
above · 14 to 18 words	-3 -4 -4 -1 1 4 1 -3 -3 -1 1 1
above · 19 to 25 words	-3 -2 2 -3 -1 1 2 -2 -3 0 3 -2
above · 2 to 3 words	-2 -6 1 1 1 -3 -1 -2 0 -1 2 -1
above · 4 to 6 words	0 -2 1 -4 3 1 -1 0 0 0 0 0
above · 7 to 13 words	-1 -2 0 -1 4 1 0 -3 -4 1 0 1
above · over 25 words	0 -1 -3 -2 -1 -1 0 -3 0 0 0 0
below · 0 to 1 words	1 0 -2 -3 -1 -2 0 0 1 2 0 0
below · 14 to 18 words	-1 1 -1 0 -2 3 -1 -1 -2 1 0 0
below · 19 to 25 words	1 -4 0 0 -1 -4 0 -1 0 -1 1 -1
below · 2 to 3 words	1 -7 -1 -1 -1 0 0 -1 0 1 0 0
below · 4 to 6 words	1 -1 -3 -2 0 -1 -1 -4 0 0 0 -1
below · 7 to 13 words	1 -3 -2 -4 2 0 -1 -5 0 -1 1 -1
below · over 25 words	0 0 -5 -4 1 -6 0 -1 1 0 0 -1
nowhere else · 0 to 1 words	0 -3 -3 2 -1 -1 0 -1 0 1 -1 0
nowhere else · 14 to 18 words	-1 -3 2 0 -2 -1 0 -2 1 -1 -1 0
nowhere else · 19 to 25 words	0 0 -2 -1 -3 0 1 0 0 0 -1 1
nowhere else · 2 to 3 words	0 2 -1 -1 -2 -3 0 -3 0 2 0 0
nowhere else · 4 to 6 words	0 -3 0 -1 -1 0 1 0 0 -1 0 1
nowhere else · 7 to 13 words	0 -3 4 -1 -3 -3 1 1 1 2 -1 0
nowhere else · over 25 words	0 -2 -1 1 0 -1 1 2 0 0 0 1
# a word for a picture 1 above
a word for a picture	-1 -1 1 -2 3 3 -4 -6 0 0 0 0
# an agency at its end 1 above
an agency at its end	-3 1 -2 -1 0 -2 -1 0 -1 0 1 -2
# the same text 1 above
the same	-1 1 -5 0 4 0 -5 -4 -2 1 -2 2
# size 1 above × length
0 to 1 words · 0 words	4 -1 -1 -7 -2 -2 -3 0 -1 -1 1 0
0 to 1 words · 1 words	0 -5 -2 -2 -1 -1 0 -2 1 -1 0 0
0 to 1 words · 10 to 13 words	2 1 -3 -1 -5 -9 -4 -2 1 0 0 -1
0 to 1 words · 14 to 18 words	0 2 -6 -1 -2 -3 0 0 0 -1 1 -1
0 to 1 words · 19 to 25 words	0 0 -1 2 -2 -2 -1 1 -1 1 -2 1
0 to 1 words · 2 words	-1 -3 0 0 -1 0 0 -3 1 0 -1 1
0 to 1 words · 26 to 40 words	-2 -2 0 2 2 -2 0 1 1 -1 -1 1
0 to 1 words · 3 words	1 -1 -6 -1 -4 1 -1 -2 2 -1 0 0
0 to 1 words · 4 words	2 -1 -8 -3 -4 0 -1 -5 2 0 -1 0
0 to 1 words · 41 to 70 words	-1 -4 0 0 0 -2 1 -1 1 -1 0 -1
0 to 1 words · 5 to 6 words	0 0 -10 -1 0 -1 -1 -8 -1 2 0 0
0 to 1 words · 7 to 9 words	3 -2 -2 0 -3 0 -4 0 0 0 -2 0
0 to 1 words · over 70 words	-3 -1 -4 1 -1 -1 4 0 0 -3 3 -1
14 to 18 words · 0 words	2 -1 0 -2 -1 -2 -2 -1 -1 -1 -1 2
14 to 18 words · 1 words	0 0 -2 -3 -2 1 0 0 -2 1 0 1
14 to 18 words · 10 to 13 words	-1 -3 -1 1 -2 0 1 -6 0 -1 0 -1
14 to 18 words · 14 to 18 words	-1 -1 0 -3 0 -3 1 -3 -2 1 -1 1
14 to 18 words · 19 to 25 words	-1 -1 -2 -10 0 -2 1 -3 0 -4 0 0
14 to 18 words · 2 words	1 -2 -5 0 -7 1 -1 1 0 0 -1 0
14 to 18 words · 26 to 40 words	-2 0 3 -3 -3 -2 0 -2 -2 2 -1 0
14 to 18 words · 3 words	1 -1 0 1 -2 -1 -3 0 0 0 -2 1
14 to 18 words · 4 words	-1 0 -4 1 -1 0 -1 -5 1 -1 -1 1
14 to 18 words · 41 to 70 words	-1 -1 0 -5 -3 -1 1 -1 2 0 0 0
14 to 18 words · 5 to 6 words	0 0 -6 -2 -1 -2 0 0 2 -1 0 0
14 to 18 words · 7 to 9 words	1 -1 0 -2 1 1 -2 -1 0 -1 0 0
14 to 18 words · over 70 words	-1 0 -5 -2 2 0 1 0 0 -2 1 0
19 to 25 words · 0 words	1 0 0 -1 0 0 -2 2 -1 0 -2 2
19 to 25 words · 1 words	1 -2 -1 -1 -11 1 -2 0 0 -1 0 0
19 to 25 words · 10 to 13 words	-1 -1 1 -4 -3 -4 1 -1 0 -1 -1 1
19 to 25 words · 14 to 18 words	-2 -1 -5 -3 -1 -2 2 -1 -1 -1 0 1
19 to 25 words · 19 to 25 words	-1 -3 -1 -8 1 -3 0 0 1 2 0 -1
19 to 25 words · 2 words	2 0 -3 -2 -8 1 -2 -2 -1 1 -2 2
19 to 25 words · 26 to 40 words	-1 -2 -2 -1 0 -2 0 1 -1 0 0 1
19 to 25 words · 3 words	1 0 -2 -2 -7 0 1 -4 0 2 -2 0
19 to 25 words · 4 words	-3 -1 -2 4 -2 -1 1 -6 0 -2 0 -1
19 to 25 words · 41 to 70 words	1 -1 -6 0 -1 -1 0 -1 0 -2 0 1
19 to 25 words · 5 to 6 words	0 1 -4 2 -2 -1 -1 1 1 1 -4 3
19 to 25 words · 7 to 9 words	0 1 1 -4 -3 -4 0 0 0 -1 0 0
19 to 25 words · over 70 words	0 -2 -2 -1 -4 -1 2 0 -1 0 2 -1
2 to 3 words · 0 words	3 -1 -1 -1 -2 -2 -4 1 0 -1 1 0
2 to 3 words · 1 words	-1 -4 -6 1 -2 -5 1 0 1 2 0 1
2 to 3 words · 10 to 13 words	0 0 -1 0 -4 -9 0 -4 -2 -1 0 1
2 to 3 words · 14 to 18 words	0 -1 -3 0 0 -2 -1 -4 -2 -1 0 1
2 to 3 words · 19 to 25 words	-1 1 0 -1 1 -3 -1 -4 -3 1 1 -1
2 to 3 words · 2 words	0 -4 -10 -3 -1 -4 0 -2 0 0 1 -1
2 to 3 words · 26 to 40 words	-1 -1 1 2 -1 -3 0 -3 -2 -2 1 1
2 to 3 words · 3 words	1 -2 -8 -1 0 -2 -1 -2 0 1 0 1
2 to 3 words · 4 words	1 -4 -3 -1 -1 -4 0 -5 0 0 0 0
2 to 3 words · 41 to 70 words	-1 -1 1 0 -1 -2 0 -1 0 0 0 0
2 to 3 words · 5 to 6 words	0 -2 -2 0 -3 1 0 -1 -1 -1 0 0
2 to 3 words · 7 to 9 words	-1 -1 -4 -3 -2 -4 1 -2 1 -2 0 -1
2 to 3 words · over 70 words	-1 -1 -3 -5 -3 -1 2 0 -1 -3 2 0
4 to 6 words · 0 words	1 -1 -1 1 -2 -3 -4 -1 0 -1 0 1
4 to 6 words · 1 words	-1 -9 -5 1 -1 -1 0 1 2 0 0 0
4 to 6 words · 10 to 13 words	0 -1 -1 -6 1 -1 -1 1 1 0 -1 -1
4 to 6 words · 14 to 18 words	0 -4 0 0 0 -3 0 -2 0 0 0 -1
4 to 6 words · 19 to 25 words	1 -4 -5 -3 0 -3 1 -3 0 -4 1 0
4 to 6 words · 2 words	0 -2 0 -2 -4 -2 1 -4 0 0 -1 0
4 to 6 words · 26 to 40 words	0 -3 -1 -9 -1 -3 0 -2 1 0 0 0
4 to 6 words · 3 words	-1 0 1 0 0 -2 0 -3 -1 1 1 0
4 to 6 words · 4 words	-1 -1 1 -3 0 0 0 -2 0 2 0 0
4 to 6 words · 41 to 70 words	0 0 -2 -2 -6 -3 1 -1 1 -2 -1 1
4 to 6 words · 5 to 6 words	0 -1 0 -1 -1 -2 0 -4 0 -1 -1 -1
4 to 6 words · 7 to 9 words	-1 -1 -1 0 -2 1 -1 0 0 -2 -1 0
4 to 6 words · over 70 words	-2 -1 3 -1 -2 -2 2 -1 -1 2 2 -1
7 to 13 words · 0 words	0 1 -1 -3 -1 2 -2 1 2 -1 -2 1
7 to 13 words · 1 words	-1 -2 -7 0 -4 0 0 3 1 1 -1 -1
7 to 13 words · 10 to 13 words	0 -2 0 -1 1 -13 -1 -3 0 -1 1 -1
7 to 13 words · 14 to 18 words	0 -3 1 -2 -1 -4 0 -6 1 0 0 0
7 to 13 words · 19 to 25 words	1 -4 3 -3 -3 -5 -2 -1 2 1 -2 1
7 to 13 words · 2 words	0 -3 -3 -4 -6 -2 1 2 -1 -2 1 0
7 to 13 words · 26 to 40 words	1 0 -1 -10 -2 -4 1 -4 1 0 0 0
7 to 13 words · 3 words	0 -2 -2 0 0 0 -1 -2 0 0 -1 0
7 to 13 words · 4 words	-1 -3 -12 1 -4 -1 0 1 0 -1 -1 0
7 to 13 words · 41 to 70 words	0 -2 1 -8 -6 -3 1 -2 -1 2 0 0
7 to 13 words · 5 to 6 words	0 -1 0 -1 1 0 -2 -2 0 0 -1 -1
7 to 13 words · 7 to 9 words	0 -2 1 0 1 -2 0 -2 0 2 0 0
7 to 13 words · over 70 words	0 -1 -2 -4 -5 -1 1 -1 1 0 0 0
over 25 words · 0 words	2 -1 0 -3 -2 -2 -1 1 -1 0 0 0
over 25 words · 1 words	1 -3 -3 -2 -2 0 -2 2 -1 -2 -1 2
over 25 words · 10 to 13 words	-1 0 -8 -2 0 -2 0 2 -1 0 0 0
over 25 words · 14 to 18 words	-1 1 -12 -5 1 -3 0 0 0 1 0 0
over 25 words · 19 to 25 words	-1 0 -2 -4 -1 -2 1 -1 0 0 1 0
over 25 words · 2 words	2 -3 -3 0 -3 -3 -2 0 0 -1 -2 2
over 25 words · 26 to 40 words	1 -2 0 -2 0 -1 1 -5 0 0 0 1
over 25 words · 3 words	-2 -1 -3 1 1 -1 0 -5 1 1 0 -1
over 25 words · 4 words	-1 1 -3 -1 -1 -1 0 -2 1 2 -2 0
over 25 words · 41 to 70 words	-1 -1 -2 -2 2 -1 1 -3 0 0 1 0
over 25 words · 5 to 6 words	-1 -1 -1 0 -2 -3 2 0 0 0 1 -1
over 25 words · 7 to 9 words	-1 1 -4 -1 -3 1 1 0 -1 2 0 0
over 25 words · over 70 words	1 -1 -1 0 -2 -1 1 -1 0 1 -1 2
# kind 1 below
byline	-2 6 5 -12 -3 3 -3 -3 -4 4 -2 0
counter	0 -3 1 -1 -2 1 0 0 -2 0 1 1
credit	-3 -8 -5 -6 6 -1 -3 1 0 -1 3 -2
date	-2 0 0 4 -5 -1 -3 -8 -1 0 -2 0
end	-4 0 0 -2 -1 -1 2 4 -2 -2 2 3
item	0 -4 -1 1 -1 -3 -1 -5 -1 -1 -1 0
link	1 -1 2 -3 -6 -2 1 0 1 -1 1 -1
sign-off	-5 -1 -1 4 0 -2 0 3 0 -2 -1 2
symbols	-2 -4 1 1 -2 -5 1 3 -2 -1 0 1
text	1 -4 -1 -1 0 0 0 -2 0 0 0 1
version	-5 0 0 5 -1 -2 -3 -3 0 -1 -3 3
# length 1 below × close 1 below
0 words · no sentence	-4 -4 1 1 -2 -6 2 3 -2 -2 1 0
0 words · the end of a sentence	0 0 -1 0 -2 -1 0 -1 -1 1 -1 1
1 words · a credit	0 0 0 -2 0 -1 -1 2 1 1 -2 0
1 words · no sentence	0 -4 -1 -1 0 -2 0 -2 1 0 0 0
1 words · the end of a sentence	1 -2 -1 0 -8 0 0 -2 2 -2 0 -1
10 to 13 words · a credit	2 -2 -3 3 1 -8 -3 -2 -1 -1 1 0
10 to 13 words · no sentence	0 0 -8 1 0 -6 -1 -1 0 -1 0 -1
10 to 13 words · the end of a sentence	-1 -1 -4 -3 -3 -1 1 -4 0 0 0 0
14 to 18 words · a credit	1 -1 -1 -4 2 -5 -2 -1 -1 1 -2 1
14 to 18 words · no sentence	-1 -1 -5 1 -3 -2 0 -4 -1 -1 1 -1
14 to 18 words · the end of a sentence	-1 -2 0 -2 -1 -1 0 -7 0 1 -1 0
19 to 25 words · a credit	1 0 -2 -3 3 -7 -3 -2 -1 0 -1 2
19 to 25 words · no sentence	-2 1 0 -2 -1 -1 1 -1 0 0 0 0
19 to 25 words · the end of a sentence	0 -1 0 -1 -1 -3 1 -5 0 0 -1 0
2 words · a credit	0 -1 0 -3 3 -5 -1 -1 0 -1 1 0
2 words · no sentence	0 -4 -2 0 -2 -2 0 -2 1 0 0 0
2 words · the end of a sentence	0 -2 2 -4 -2 1 0 0 1 -2 -1 -1
26 to 40 words · a credit	1 0 -4 -2 5 -6 -3 -1 -1 -1 0 1
26 to 40 words · no sentence	-1 -1 0 -6 -1 0 1 0 -1 -1 0 0
26 to 40 words · the end of a sentence	0 0 -2 1 -1 -2 0 -1 0 1 -2 1
3 words · a credit	-1 -3 -5 -4 3 1 -2 -2 1 0 1 -3
3 words · no sentence	0 -3 0 0 0 -1 0 1 0 0 0 0
3 words · the end of a sentence	-1 -3 1 -2 -1 -2 1 -3 1 0 1 -1
4 words · a credit	-2 0 -5 -1 5 -3 -2 -1 0 1 1 0
4 words · no sentence	0 -1 0 -2 -3 -1 1 -1 1 1 0 -1
4 words · the end of a sentence	-1 -2 -1 -5 -2 -8 2 -4 0 1 1 -1
41 to 70 words · a credit	2 1 1 -4 -2 -5 -2 0 0 1 0 -1
41 to 70 words · no sentence	0 -4 0 -2 -1 -2 0 -2 0 -2 0 0
41 to 70 words · the end of a sentence	0 -3 -1 -2 0 0 1 -2 0 1 -1 1
5 to 6 words · a credit	-2 2 -4 -6 5 -5 -2 -4 -4 2 3 -2
5 to 6 words · no sentence	0 -1 0 1 -2 1 0 -3 0 -1 0 0
5 to 6 words · the end of a sentence	0 -1 -3 0 -1 -2 0 -2 0 0 0 0
7 to 9 words · a credit	0 3 -5 -4 2 -6 -1 -5 -2 2 1 -2
7 to 9 words · no sentence	0 -2 -1 -1 -3 0 0 1 0 0 0 0
7 to 9 words · the end of a sentence	-1 -1 3 -3 0 1 1 -1 0 -1 1 0
over 70 words · a credit	0 -2 -2 -2 -2 -3 0 0 1 -1 1 -1
over 70 words · no sentence	0 1 -2 -4 -2 -2 1 -1 -1 3 -1 1
over 70 words · the end of a sentence	-1 -3 2 -2 1 1 1 -2 -1 2 -1 1
# dateline 1 below
a dateline	-1 5 1 6 3 -6 -7 -1 -1 10 -7 -1
# capitals 1 below
a capital at its start only	-2 -3 1 1 -3 0 2 -3 0 2 0 0
a capital on each word	0 -4 1 -1 1 -1 0 -2 0 1 1 0
capitals throughout	-1 -1 -1 -5 -2 3 0 3 1 1 -1 0
mostly capitals	1 -1 -1 -1 2 -1 0 -2 1 -1 0 0
no capitals	-1 -4 -3 -2 -1 -7 2 0 0 -1 0 1
no letters with case	0 -4 1 0 -2 -2 -1 2 -2 0 -1 0
some capitals	0 -1 -1 1 -1 0 1 -2 0 0 0 1
# end 1 below
a bracket	1 -4 0 -4 0 -6 -1 -3 -1 0 0 -1
a capital	-2 0 -3 1 2 3 -1 1 1 1 0 -1
a colon	-5 -3 3 -1 0 -1 3 -2 -2 1 0 -1
a comma	-2 -1 -4 -2 -2 0 2 -1 -2 1 0 0
a figure	0 -2 2 3 -6 0 0 -1 0 -1 0 0
a full stop	0 0 1 -1 -1 -1 1 -3 1 0 0 1
a letter without case	-1 -1 0 -1 0 -4 0 -7 1 0 0 0
a question mark	0 -6 0 -1 1 -1 0 -4 1 0 -2 0
a small letter	1 -3 -3 0 1 -1 0 -2 0 1 0 0
an arrow	1 0 -1 0 -3 -1 -2 -1 0 0 -2 1
an ellipsis	2 -2 -5 -5 -5 -4 -1 -7 0 -1 -2 2
an exclamation mark	-1 -3 -3 -1 0 1 1 -2 0 -1 0 -1
another sign	-2 -4 -3 -1 -4 -1 1 4 -2 -1 0 1
# start 1 below
#	-5 -2 -2 5 -2 -3 -1 3 1 -2 0 0
@	2 -1 -1 0 -4 1 -3 -2 -2 -1 -4 3
a bracket	-1 -3 -1 -3 -2 -2 4 -3 0 -1 3 -2
a bullet	0 -4 -1 -1 -6 -3 1 -4 0 0 0 -1
a capital	1 -2 0 -1 1 -1 0 -1 0 1 0 1
a dash	-3 -3 0 3 -3 -5 0 2 -2 0 -1 0
a figure	-2 -4 1 -3 -2 0 1 0 -2 -2 0 0
a letter without case	0 -1 -1 -4 0 -3 -1 -6 0 -1 -1 1
a quotation mark	-1 -3 -4 -1 1 -2 0 1 2 -3 1 -1
a small letter	-2 1 0 -2 -3 -2 2 -2 -2 1 1 0
another sign	-2 1 -3 3 -1 -5 2 0 0 0 0 0
©	6 -4 0 -2 -3 -5 -3 -5 -1 0 -3 3
# comes again 1 below × size 1 below
above and below · 0 to 1 words	1 -4 -4 -5 -3 -4 0 1 1 -2 0 0
above and below · 14 to 18 words	-1 0 1 -1 0 -2 0 0 0 0 1 0
above and below · 19 to 25 words	0 -2 -3 -4 0 0 0 -1 0 -1 0 0
above and below · 2 to 3 words	-2 -5 -3 0 0 -1 1 0 0 -2 1 -1
above and below · 4 to 6 words	-1 -4 0 0 1 0 1 -2 0 -1 1 -1
above and below · 7 to 13 words	-2 -5 -2 0 -2 -5 2 -1 -2 2 1 -1
above and below · over 25 words	0 -1 -2 -4 0 -4 0 0 0 -1 1 -1
above · 0 to 1 words	0 -3 -1 0 -2 -4 0 2 0 0 1 0
above · 14 to 18 words	2 -4 -1 -6 3 0 -5 -1 -1 1 0 1
above · 19 to 25 words	1 -3 0 -2 1 -1 -2 -1 -1 1 2 -1
above · 2 to 3 words	-1 -7 0 -1 3 -2 0 -1 0 0 1 -1
above · 4 to 6 words	1 -6 -3 0 2 -4 -1 -6 1 0 0 0
above · 7 to 13 words	-1 -3 -4 0 0 -3 -1 -7 -2 -1 1 1
above · over 25 words	0 -2 -2 -3 2 -4 -1 -1 0 1 -1 0
below · 0 to 1 words	1 -1 -1 0 -3 -2 -1 1 1 2 -1 0
below · 14 to 18 words	1 0 1 -1 -6 -1 -1 -3 0 -1 0 0
below · 19 to 25 words	-1 -1 0 -2 -2 -1 2 -1 1 -3 2 -1
below · 2 to 3 words	-2 -4 0 1 0 -2 1 -5 0 1 0 0
below · 4 to 6 words	0 -1 -4 0 -1 -4 0 -5 1 0 0 0
below · 7 to 13 words	0 -2 0 2 -4 -7 0 -8 0 -2 1 -1
below · over 25 words	0 0 -5 -3 -2 -1 -1 -1 1 -1 0 0
nowhere else · 0 to 1 words	-1 -3 -1 0 0 0 0 0 0 1 -1 0
nowhere else · 14 to 18 words	-1 -1 -4 1 -2 -3 0 -6 1 0 0 0
nowhere else · 19 to 25 words	0 1 0 -2 0 -4 1 -4 0 2 -1 1
nowhere else · 2 to 3 words	1 -1 0 -1 -4 -1 0 -1 0 1 -1 0
nowhere else · 4 to 6 words	0 1 0 -2 0 0 0 -2 0 1 0 1
nowhere else · over 25 words	0 -2 0 -2 0 0 2 -1 0 1 0 1
# a word for a picture 1 below
a word for a picture	-2 -3 -5 -5 9 0 -6 -9 0 2 0 -1
# an agency at its end 1 below
an agency at its end	-4 3 -5 -4 8 1 -5 3 -2 3 -1 -2
# the same text 1 below
the same	2 -4 -11 -5 6 2 -6 -5 0 0 -2 2
# size 1 below × length
0 to 1 words · 0 words	4 -1 -1 -6 -2 -2 -3 2 -1 -2 0 1
0 to 1 words · 1 words	1 -4 -2 -4 -3 -3 1 0 1 0 0 0
0 to 1 words · 10 to 13 words	1 -2 1 3 -2 -7 -2 -1 0 0 -2 0
0 to 1 words · 14 to 18 words	0 0 -3 1 2 -2 -2 -4 -2 0 1 1
0 to 1 words · 19 to 25 words	1 -4 0 -10 -2 -2 -1 1 0 -2 1 0
0 to 1 words · 2 words	0 -5 -5 -1 -9 0 0 2 1 1 0 1
0 to 1 words · 26 to 40 words	-1 1 2 -10 -6 -3 1 -3 -1 -1 1 0
0 to 1 words · 3 words	1 0 -7 -1 -2 -1 -1 -1 1 2 -1 -1
0 to 1 words · 4 words	1 -4 -6 0 -4 -1 -1 -7 1 -1 -1 1
0 to 1 words · 41 to 70 words	-1 -1 -1 0 -1 -1 1 -2 0 0 1 -1
0 to 1 words · 5 to 6 words	-1 -3 -2 2 3 -2 -2 0 1 0 0 -2
0 to 1 words · 7 to 9 words	-2 0 0 3 1 -1 -2 2 1 0 -1 -1
0 to 1 words · over 70 words	0 -1 -5 -5 -1 -1 1 -1 0 -5 1 0
14 to 18 words · 0 words	-2 -1 0 2 0 -1 0 1 1 -1 2 -2
14 to 18 words · 1 words	0 -5 -2 2 -11 1 -2 -5 2 0 0 0
14 to 18 words · 10 to 13 words	0 -1 -1 -4 1 -5 0 -2 0 1 -1 -1
14 to 18 words · 14 to 18 words	0 -2 -3 -3 1 -3 0 -3 -1 2 -1 1
14 to 18 words · 19 to 25 words	1 -2 -3 -7 -4 -2 1 -1 -1 -3 0 1
14 to 18 words · 2 words	0 -2 2 1 -15 -1 0 0 0 -1 0 1
14 to 18 words · 26 to 40 words	0 -2 -1 0 -1 -2 0 -1 0 -1 0 0
14 to 18 words · 3 words	3 -3 -1 -1 -3 -6 -2 -1 -2 0 -1 2
14 to 18 words · 4 words	-1 0 -1 -6 0 1 0 -2 -2 -1 2 -1
14 to 18 words · 41 to 70 words	0 0 0 -4 -2 -1 1 0 0 1 -1 1
14 to 18 words · 5 to 6 words	1 0 -5 -1 -3 -3 -1 -2 0 1 -2 0
14 to 18 words · 7 to 9 words	1 -1 -2 -2 0 -2 -2 -4 0 -1 0 1
14 to 18 words · over 70 words	1 0 0 -2 -5 0 0 0 -1 0 0 0
19 to 25 words · 0 words	2 0 0 -3 -1 -1 -1 0 1 0 -1 1
19 to 25 words · 1 words	-2 0 -1 1 -2 -4 1 0 -1 2 -2 1
19 to 25 words · 10 to 13 words	1 1 -1 -10 -2 -1 -1 -5 1 0 -1 0
19 to 25 words · 14 to 18 words	0 1 -5 -7 1 -2 -1 2 0 -1 -1 1
19 to 25 words · 19 to 25 words	-1 -2 -2 -1 1 -2 0 0 0 2 0 -1
19 to 25 words · 2 words	1 -1 -3 -2 -5 -4 0 1 -1 0 2 -3
19 to 25 words · 26 to 40 words	-1 -3 1 -5 -2 -2 1 0 0 1 0 -1
19 to 25 words · 3 words	-1 0 -3 1 0 1 -2 -1 -2 -3 1 1
19 to 25 words · 4 words	0 1 1 -2 -5 -6 1 -2 -2 1 0 0
19 to 25 words · 41 to 70 words	-1 -1 0 -2 1 -1 1 -1 -1 -1 1 0
19 to 25 words · 5 to 6 words	2 1 -6 -4 0 -3 -3 -3 1 -1 -2 0
19 to 25 words · 7 to 9 words	1 0 -2 -2 -5 -4 0 -2 1 1 -1 0
19 to 25 words · over 70 words	-1 -1 1 -2 -3 -1 1 0 0 1 0 0
2 to 3 words · 0 words	6 -2 -1 -7 -2 -3 -4 1 -2 0 1 0
2 to 3 words · 1 words	0 -5 -7 -1 -4 -3 0 -1 1 0 0 0
2 to 3 words · 14 to 18 words	0 -3 1 -1 -3 -3 0 -1 -1 -1 1 -1
2 to 3 words · 19 to 25 words	-1 0 -1 1 -1 -3 0 -4 0 2 0 -1
2 to 3 words · 2 words	1 -4 -10 -1 0 -2 0 -4 0 0 0 0
2 to 3 words · 26 to 40 words	-1 -1 2 2 -2 -4 -1 0 2 -1 -1 0
2 to 3 words · 3 words	1 0 -8 -3 0 -1 0 -4 0 1 0 0
2 to 3 words · 4 words	0 -4 -4 -2 -2 -2 1 -1 0 1 0 0
2 to 3 words · 41 to 70 words	-1 -3 -5 -13 1 -2 1 -3 0 -4 1 0
2 to 3 words · 5 to 6 words	-1 -1 -1 -2 0 -1 0 -2 0 -1 0 0
2 to 3 words · 7 to 9 words	-1 -3 -1 1 -1 0 0 1 -1 -2 0 0
2 to 3 words · over 70 words	-2 -1 0 -4 0 -1 2 -1 -1 1 1 -2
4 to 6 words · 0 words	3 1 -1 -5 -1 -2 -3 2 1 -1 -2 2
4 to 6 words · 1 words	-1 -4 -4 -2 0 1 -1 -4 1 1 -1 0
4 to 6 words · 10 to 13 words	0 -2 -1 -3 -3 -7 1 0 2 -2 0 -1
4 to 6 words · 14 to 18 words	0 1 -1 1 -1 -2 -1 -3 1 0 -1 0
4 to 6 words · 19 to 25 words	-2 1 0 0 0 -3 0 -4 1 -2 0 -1
4 to 6 words · 2 words	0 -4 -9 -2 -3 -2 0 -4 -1 -1 0 0
4 to 6 words · 26 to 40 words	0 0 -1 0 -2 -2 1 -1 1 -2 0 0
4 to 6 words · 3 words	-1 -2 -7 1 0 0 0 -5 0 0 0 0
4 to 6 words · 4 words	-1 -1 0 0 0 1 -1 -3 0 3 -1 0
4 to 6 words · 41 to 70 words	-2 -1 1 2 0 -2 1 -1 1 2 0 -1
4 to 6 words · 5 to 6 words	0 -1 -1 -2 -1 -4 0 -2 0 -1 -1 0
4 to 6 words · 7 to 9 words	-2 1 -2 -3 -2 -2 1 0 0 -1 1 -1
4 to 6 words · over 70 words	-4 -1 -2 0 -2 -1 3 -1 0 -2 2 -2
7 to 13 words · 0 words	0 -1 0 3 -1 -2 -3 0 -1 1 -2 2
7 to 13 words · 1 words	0 -2 -5 3 -1 0 -3 0 1 -2 -1 -1
7 to 13 words · 10 to 13 words	1 -1 -1 -1 -1 -9 0 0 -1 0 0 0
7 to 13 words · 14 to 18 words	0 -3 0 -2 -2 -3 0 -5 1 -1 1 -1
7 to 13 words · 19 to 25 words	-1 0 0 -10 -2 -3 1 -3 1 0 0 0
7 to 13 words · 2 words	0 0 0 -1 -4 -1 0 -8 0 -1 1 -1
7 to 13 words · 26 to 40 words	0 -3 -2 -11 -1 -3 1 -4 -1 0 0 1
7 to 13 words · 3 words	0 1 0 -1 -3 -1 0 -4 0 -1 -1 1
7 to 13 words · 4 words	0 -2 -2 0 -2 0 0 -1 3 -3 -1 -1
7 to 13 words · 41 to 70 words	-1 -2 -4 -1 -2 -2 1 -2 -1 0 1 -1
7 to 13 words · 5 to 6 words	-1 1 1 -2 -2 1 -1 2 -1 1 0 -1
7 to 13 words · 7 to 9 words	0 -2 0 -6 -1 -2 0 -3 0 -1 0 0
7 to 13 words · over 70 words	0 -1 -2 0 -4 -2 1 -1 -1 1 0 0
over 25 words · 0 words	1 -1 -1 -3 -2 2 -2 -1 0 -1 2 -2
over 25 words · 1 words	0 -1 -4 -2 -1 0 0 -4 0 2 -2 0
over 25 words · 10 to 13 words	0 2 -3 -2 1 -3 -1 -1 1 -2 -1 1
over 25 words · 14 to 18 words	-2 2 0 -6 0 -5 1 1 0 2 -1 0
over 25 words · 19 to 25 words	0 -3 0 0 1 -2 1 0 0 3 0 0
over 25 words · 2 words	0 0 -7 -6 1 -2 -2 -2 -2 3 -2 1
over 25 words · 26 to 40 words	0 -2 -1 -3 4 -2 0 -2 0 0 0 1
over 25 words · 3 words	-4 -4 1 2 -2 3 1 -2 -2 -1 1 1
over 25 words · 4 words	-2 -3 -7 -1 -1 -2 2 1 0 0 0 0
over 25 words · 41 to 70 words	0 -1 0 -2 -1 -1 1 -2 0 0 0 1
over 25 words · 5 to 6 words	-1 -1 -4 1 -4 -1 2 -1 0 2 0 0
over 25 words · 7 to 9 words	0 -2 -1 0 -3 -1 1 -3 1 2 -1 0
over 25 words · over 70 words	1 -1 0 0 -2 -1 1 0 -1 0 -1 2
# kind 2 below
byline	-2 2 0 4 -2 -2 -3 1 1 -1 -2 1
counter	-1 1 -2 2 2 -1 0 -1 -3 0 1 1
credit	-1 -1 -2 -4 5 -4 -3 1 -1 0 2 -1
date	1 1 0 -3 -1 -3 -2 -3 0 -1 -1 0
end	-3 0 0 1 -2 0 2 2 -2 0 1 0
item	-1 -2 0 1 0 0 -1 -2 0 -1 -1 0
link	0 -1 -3 0 -2 -4 1 0 0 -2 1 -1
sign-off	-4 1 1 4 -2 -2 1 -1 -1 0 0 0
symbols	-1 -2 0 0 0 -1 1 0 -2 -1 1 0
text	1 -4 0 -1 0 1 0 -1 0 1 0 1
version	-4 0 -1 3 -3 0 4 1 -2 -1 3 0
# length 2 below × close 2 below
0 words · no sentence	-3 -2 -1 0 -2 -1 2 0 -2 -1 2 -2
0 words · the end of a sentence	0 0 -1 0 2 -1 0 -1 -1 0 -1 1
1 words · a credit	0 1 -2 2 1 -1 -2 -1 1 2 -1 -1
1 words · no sentence	0 -3 -3 -1 0 -1 0 -1 1 1 0 0
1 words · the end of a sentence	2 -2 -2 -8 -2 1 0 -2 2 -2 0 -1
10 to 13 words · a credit	-1 1 -1 3 -2 -6 -1 -3 -1 1 1 0
10 to 13 words · no sentence	0 -1 -4 -2 0 -2 0 0 1 -2 0 0
10 to 13 words · the end of a sentence	-1 -3 -1 -2 -4 -1 1 -2 0 1 -1 0
14 to 18 words · a credit	-3 4 1 0 -5 -7 2 -2 -3 1 0 1
14 to 18 words · no sentence	0 -4 -4 0 -3 -3 0 -1 0 -2 0 -1
14 to 18 words · the end of a sentence	-1 -1 -4 -1 -1 -1 1 -3 0 1 -1 0
19 to 25 words · a credit	1 -1 0 -1 0 -1 -2 -2 -1 0 -1 1
19 to 25 words · no sentence	-2 -2 -1 -3 0 -2 2 1 0 -1 0 0
19 to 25 words · the end of a sentence	0 -2 -3 2 0 -1 0 -1 1 -1 0 0
2 words · a credit	-1 0 1 -5 3 -4 -2 1 0 -1 1 0
2 words · no sentence	0 -4 0 0 -1 -2 0 -2 1 0 0 0
2 words · the end of a sentence	0 1 -3 -2 -7 -1 0 0 1 -2 -1 -1
26 to 40 words · a credit	3 -2 -3 -2 -1 -1 -1 -2 -1 -1 0 1
26 to 40 words · no sentence	-2 0 -2 1 -4 -1 1 -3 -1 -1 1 0
26 to 40 words · the end of a sentence	0 -1 -4 0 -1 -2 1 0 1 0 -2 1
3 words · a credit	-1 -1 -4 -1 4 1 -5 -1 -1 0 0 -2
3 words · no sentence	0 0 1 -1 -2 -5 0 1 0 -1 0 0
3 words · the end of a sentence	-1 0 0 0 2 -2 -1 -3 1 0 0 0
4 words · a credit	-2 -1 -2 -3 4 -2 -1 -2 0 0 3 -1
4 words · no sentence	-1 -3 -2 -1 1 0 1 0 1 1 0 0
4 words · the end of a sentence	-2 -2 -2 -8 -4 -1 2 2 -1 0 2 -2
41 to 70 words · a credit	2 1 -3 1 -6 -2 -2 -1 0 0 0 0
41 to 70 words · no sentence	-1 -3 0 -2 0 1 0 -2 -1 -1 0 -1
41 to 70 words · the end of a sentence	0 -3 0 -2 2 0 0 -4 0 0 -1 1
5 to 6 words · a credit	0 0 1 -4 0 -3 0 -4 -4 0 3 -1
5 to 6 words · no sentence	0 -1 1 1 -2 -1 0 0 0 -1 0 0
5 to 6 words · the end of a sentence	1 -2 -2 -1 -2 -4 1 -5 0 0 1 0
7 to 9 words · a credit	0 -3 1 -6 -1 -6 3 -1 0 0 1 -2
7 to 9 words · no sentence	0 -3 -5 -2 -2 0 0 -1 0 -1 0 -1
7 to 9 words · the end of a sentence	-1 -3 3 -1 0 -3 1 -2 -1 0 1 0
over 70 words · a credit	0 -1 -2 0 -1 -3 0 -1 1 -1 1 -1
over 70 words · no sentence	0 1 -4 -4 -4 -1 1 -2 0 1 -1 1
over 70 words · the end of a sentence	0 -2 4 -2 2 1 -1 0 -2 1 -1 0
# dateline 2 below
a dateline	-4 6 0 3 -1 2 -3 3 0 5 -4 0
# capitals 2 below
a capital at its start only	-2 -5 0 1 0 -4 1 -1 0 2 0 0
a capital on each word	-1 -1 -2 -1 1 0 1 -1 0 1 1 0
capitals throughout	-1 -2 0 -2 1 -4 -1 3 1 1 0 0
mostly capitals	1 -1 -1 1 -1 -2 0 -4 1 -2 0 0
no capitals	-2 -3 1 -1 1 -1 2 1 0 0 -1 1
no letters with case	0 -3 -1 0 1 -1 -1 -5 -2 0 0 0
some capitals	0 -3 1 -1 0 1 1 0 0 0 0 1
# end 2 below
a bracket	-1 1 -1 -1 -2 -1 0 -5 -1 0 0 -1
a capital	-1 -2 -1 0 0 -6 -1 1 1 1 -1 -1
a colon	-4 -1 -4 -1 -1 -5 2 -2 -2 1 0 -1
a comma	-1 -2 0 -3 0 -1 1 -1 -2 3 -1 1
a figure	-1 -1 1 0 -2 0 0 2 -1 -2 0 -1
a full stop	0 -3 2 0 1 0 0 1 2 0 0 0
a letter without case	-1 0 0 -1 0 -2 0 -6 1 0 -1 0
a question mark	0 -2 0 -2 -2 -7 0 -6 0 1 -3 0
a small letter	1 -5 -2 -1 0 0 0 -2 0 0 0 0
an arrow	-1 -2 0 3 -4 -1 -1 -1 0 0 -1 1
an ellipsis	2 -2 -6 -4 -4 -3 -2 -4 0 0 -2 2
an exclamation mark	-1 -1 -3 -1 0 1 1 -1 0 0 0 -1
another sign	-3 -1 -3 0 -1 0 1 1 -2 0 1 1
# start 2 below
#	-6 -3 -2 5 0 -3 2 1 0 0 3 -4
@	1 0 0 1 -1 -3 -2 -2 -2 -1 -2 2
a bracket	-2 0 -5 0 1 0 2 -4 -1 -1 2 -1
a bullet	0 -2 -1 -2 -1 0 0 -3 0 -1 0 0
a capital	1 -3 1 0 1 1 0 -1 0 1 0 1
a dash	-4 0 -2 2 -3 -2 2 -2 -3 0 1 -2
a figure	-1 -3 3 -2 0 -1 2 -1 -1 -4 1 0
a letter without case	0 0 -2 -1 -1 -2 0 -6 0 0 -1 1
a quotation mark	1 -2 -3 -1 -1 1 -1 0 1 -3 1 -1
a small letter	-2 -2 -1 -1 -2 -4 3 1 -1 1 1 0
another sign	-3 -1 0 1 -1 -2 3 1 0 0 0 0
©	4 -4 0 -3 1 -2 -3 -2 -1 1 -2 3
# comes again 2 below × size 2 below
above and below · 0 to 1 words	2 -5 -2 -7 -2 -6 -1 -2 1 -2 0 0
above and below · 14 to 18 words	1 2 -2 -6 -1 -3 0 0 0 -1 1 0
above and below · 19 to 25 words	-1 0 -2 -4 2 -4 0 -1 -1 0 1 0
above and below · 2 to 3 words	0 0 -6 1 0 -2 0 -3 0 -2 1 -1
above and below · 4 to 6 words	0 0 0 0 -3 0 1 -2 0 -1 1 -1
above and below · 7 to 13 words	-1 -1 -5 -5 -2 -3 2 -2 -3 2 1 -1
above and below · over 25 words	-1 0 -2 -5 -1 -4 1 0 -1 -1 1 -1
above · 0 to 1 words	0 -6 -1 0 -1 -2 0 -2 0 0 1 0
above · 14 to 18 words	1 0 -3 -4 -1 1 0 -2 -1 3 0 1
above · 19 to 25 words	-1 -1 1 -1 0 -5 0 -1 -2 1 1 -1
above · 2 to 3 words	-2 -2 -2 -1 0 -3 2 -3 0 1 2 -1
above · 4 to 6 words	0 -6 -2 -1 -3 1 0 -1 0 0 0 0
above · 7 to 13 words	-1 -2 2 -3 2 0 1 -2 -2 -1 2 0
above · over 25 words	0 0 -5 -2 -2 -1 0 -1 0 0 0 0
below · 0 to 1 words	1 0 -2 0 -4 -5 -1 -2 1 2 -1 0
below · 14 to 18 words	-2 -2 -1 0 -6 1 1 -2 -1 -2 1 0
below · 19 to 25 words	-2 0 -2 -3 1 -4 2 -1 0 -3 2 -1
below · 2 to 3 words	-1 -1 2 -2 -1 -2 0 -1 0 1 0 0
below · 4 to 6 words	0 -2 -4 -2 -1 -4 1 -5 1 -1 0 0
below · 7 to 13 words	0 -2 1 0 -4 -3 0 -6 0 -2 1 0
below · over 25 words	-1 -3 -4 1 -2 -2 1 -1 1 -2 0 -1
nowhere else · 0 to 1 words	-1 -1 -4 0 1 2 0 -1 0 1 -1 0
nowhere else · 14 to 18 words	-1 -2 -3 1 -1 -3 1 -2 1 0 -1 0
nowhere else · 19 to 25 words	0 -2 -1 1 0 -1 1 0 1 -1 0 1
nowhere else · 2 to 3 words	-1 -2 0 -1 0 -2 1 0 0 -1 -1 0
nowhere else · 4 to 6 words	0 -2 1 0 1 -1 1 1 0 0 0 1
nowhere else · 7 to 13 words	0 -3 -1 -1 -1 -2 1 0 1 0 -1 0
nowhere else · over 25 words	0 -2 0 -2 1 1 1 0 0 0 0 1
# a word for a picture 2 below
a word for a picture	-2 0 0 0 4 -3 -1 -6 -1 1 1 -1
# an agency at its end 2 below
an agency at its end	-2 4 0 1 1 -2 -2 3 -1 2 0 -2
# the same text 2 below
the same	3 0 -2 -3 1 0 -4 -4 -2 -1 0 0
# size 2 below × length
0 to 1 words · 0 words	4 -1 -1 -3 -2 -2 -3 -3 0 -2 0 1
0 to 1 words · 1 words	1 -4 -2 -2 -1 -2 0 -4 1 0 0 0
0 to 1 words · 10 to 13 words	2 0 -3 4 -4 -6 -2 1 2 -2 -1 0
0 to 1 words · 14 to 18 words	-2 0 -4 1 3 -2 0 0 -1 0 1 0
0 to 1 words · 19 to 25 words	-1 -2 -2 -1 1 -2 0 0 0 0 0 -1
0 to 1 words · 2 words	1 -3 -5 -2 -6 -1 0 -1 1 1 0 0
0 to 1 words · 26 to 40 words	0 -2 3 -1 1 -2 -2 -3 0 0 -2 1
0 to 1 words · 3 words	2 1 -6 -1 -4 -4 -1 -3 1 2 -2 0
0 to 1 words · 4 words	1 -2 -6 -1 -2 -1 0 -1 1 0 -1 1
0 to 1 words · 41 to 70 words	-1 -1 -4 0 1 -2 0 -2 1 0 0 -2
0 to 1 words · 5 to 6 words	-1 0 1 -1 3 1 -2 -7 2 1 1 -2
0 to 1 words · 7 to 9 words	1 0 -1 1 -2 1 -1 -1 2 0 -1 0
0 to 1 words · over 70 words	-2 -1 -3 1 0 -1 2 -1 -1 -2 2 0
14 to 18 words · 0 words	3 -1 0 -2 0 0 -1 0 -1 0 1 0
14 to 18 words · 1 words	-1 -1 -3 3 -3 -3 0 0 0 1 -1 0
14 to 18 words · 10 to 13 words	1 -1 -2 -5 -3 -6 1 0 -1 0 0 0
14 to 18 words · 14 to 18 words	0 -2 -1 -2 2 -2 -1 -3 0 -2 -1 1
14 to 18 words · 19 to 25 words	1 -1 0 0 -2 -2 0 -1 0 1 -1 0
14 to 18 words · 2 words	1 1 -2 -4 -6 -2 1 -2 -2 0 0 0
14 to 18 words · 26 to 40 words	-1 -2 0 2 -2 -2 0 -1 2 0 -1 0
14 to 18 words · 3 words	-1 -1 1 0 -4 1 -1 -1 -2 2 0 0
14 to 18 words · 4 words	1 -3 -4 -2 -4 0 1 -3 2 -3 0 1
14 to 18 words · 41 to 70 words	-2 -1 -4 0 -1 -1 2 0 0 -1 1 -1
14 to 18 words · 5 to 6 words	-1 2 -6 1 0 -3 -2 -4 0 0 0 0
14 to 18 words · 7 to 9 words	1 0 -8 0 -1 -7 -2 0 1 -1 -1 1
14 to 18 words · over 70 words	-1 -1 -1 -2 -2 0 1 0 0 -1 0 0
19 to 25 words · 1 words	1 -4 -2 1 -13 0 -3 -2 -1 0 0 0
19 to 25 words · 10 to 13 words	-1 -1 -4 -7 -1 -5 2 2 0 -2 0 1
19 to 25 words · 14 to 18 words	-1 0 -5 -2 0 -2 1 1 -1 -1 -1 0
19 to 25 words · 19 to 25 words	1 -2 -3 -8 0 -3 0 -2 1 -3 0 1
19 to 25 words · 2 words	-2 -4 -2 2 -5 -6 1 -3 -2 0 1 0
19 to 25 words · 26 to 40 words	0 -2 1 -6 -2 -2 1 -1 1 0 1 0
19 to 25 words · 3 words	1 0 0 1 0 -2 -3 -1 1 0 -2 2
19 to 25 words · 4 words	1 -1 1 -1 -4 -2 -1 -2 2 -1 0 -1
19 to 25 words · 41 to 70 words	0 -2 1 -4 -5 -1 0 0 2 0 0 0
19 to 25 words · 5 to 6 words	-2 2 2 0 3 -7 -1 -5 2 0 -1 -1
19 to 25 words · 7 to 9 words	-1 0 -1 -4 0 -1 0 -1 1 1 0 0
19 to 25 words · over 70 words	1 -1 -3 -1 -4 -1 1 0 -1 -2 1 1
2 to 3 words · 0 words	3 -2 -1 0 -2 -2 -4 0 -1 0 2 -2
2 to 3 words · 1 words	-1 -4 -6 0 -3 -3 1 -4 1 0 0 0
2 to 3 words · 10 to 13 words	-1 1 -1 -1 3 0 -2 1 -3 0 0 0
2 to 3 words · 14 to 18 words	-1 0 3 -1 -5 -2 1 -3 -1 1 2 -2
2 to 3 words · 19 to 25 words	-1 1 2 0 -4 -2 2 -1 -1 -1 2 -1
2 to 3 words · 2 words	1 -2 -9 -2 -2 -3 -1 -2 1 0 0 0
2 to 3 words · 26 to 40 words	0 1 -2 -1 0 -2 1 0 -1 -1 1 0
2 to 3 words · 3 words	0 -1 -8 -1 0 -2 0 -3 1 -2 -1 1
2 to 3 words · 4 words	0 -3 -3 0 0 0 -1 -3 0 0 -2 1
2 to 3 words · 41 to 70 words	-1 -3 1 -2 0 -2 0 -2 -3 2 -1 1
2 to 3 words · 5 to 6 words	0 -2 -3 -1 -1 -2 0 1 0 -2 0 1
2 to 3 words · 7 to 9 words	-1 2 0 -1 -2 -1 -1 0 -1 2 0 -1
2 to 3 words · over 70 words	-2 -1 -3 0 -4 -1 2 -1 -1 -3 1 -1
4 to 6 words · 0 words	1 0 -1 2 -2 -2 -3 3 -1 -2 -1 1
4 to 6 words · 1 words	-1 -5 -5 0 -2 0 0 1 2 -1 -1 0
4 to 6 words · 10 to 13 words	-1 -1 1 -2 0 -2 1 -3 0 2 1 -1
4 to 6 words · 14 to 18 words	0 -2 -1 -4 0 -2 0 0 2 -2 1 -1
4 to 6 words · 19 to 25 words	-1 1 -2 -2 0 -2 1 -5 1 1 1 -2
4 to 6 words · 2 words	-2 -5 -2 1 -7 0 2 -2 0 0 0 0
4 to 6 words · 26 to 40 words	1 -3 -1 -1 -1 -3 -1 -3 0 -1 -1 1
4 to 6 words · 3 words	0 -2 0 0 -1 -1 0 -1 0 0 0 -1
4 to 6 words · 4 words	0 -1 0 -1 0 -1 0 -1 0 2 0 0
4 to 6 words · 41 to 70 words	-1 0 -1 0 -8 -2 2 -1 -1 -2 1 -1
4 to 6 words · 5 to 6 words	1 0 1 -4 -1 -1 -1 0 -1 0 -1 1
4 to 6 words · 7 to 9 words	0 -2 0 0 -2 -5 0 0 1 0 -2 1
4 to 6 words · over 70 words	-3 -1 0 -3 -6 -1 4 -1 -1 -1 3 -2
7 to 13 words · 0 words	4 0 -1 -5 -1 -1 -3 2 0 0 -1 1
7 to 13 words · 1 words	0 -4 -4 1 -6 -4 -1 2 3 -3 -1 -1
7 to 13 words · 10 to 13 words	1 -2 0 -2 -2 -9 0 -6 1 -1 0 -1
7 to 13 words · 14 to 18 words	0 1 -1 -2 -1 -2 -1 -4 0 0 -1 1
7 to 13 words · 19 to 25 words	0 -2 3 -1 -2 -3 0 -3 0 2 -1 1
7 to 13 words · 2 words	1 -5 0 1 -4 -1 -2 -2 0 0 1 -1
7 to 13 words · 26 to 40 words	-1 0 -2 0 1 -4 0 -4 1 0 0 -1
7 to 13 words · 3 words	0 -1 -1 -4 0 1 1 -3 -3 1 1 0
7 to 13 words · 4 words	-2 -2 -1 0 0 -2 2 -2 -1 0 1 -1
7 to 13 words · 41 to 70 words	-1 -2 0 -5 -1 -2 2 -2 -3 1 1 0
7 to 13 words · 5 to 6 words	-1 -1 -2 0 -2 -3 1 0 1 0 0 -1
7 to 13 words · 7 to 9 words	0 -4 -2 -4 -1 -2 0 -1 0 -1 0 -1
7 to 13 words · over 70 words	0 0 -4 0 0 -1 0 -1 1 0 -1 1
over 25 words · 0 words	2 -1 -1 -3 -2 2 -3 0 2 -1 -1 1
over 25 words · 1 words	1 -1 -7 -1 -2 1 -3 0 -2 2 -1 0
over 25 words · 10 to 13 words	0 1 0 -1 0 -3 -1 -1 -1 0 0 -1
over 25 words · 14 to 18 words	1 -2 -5 -3 -1 -6 -1 -3 0 0 -1 1
over 25 words · 19 to 25 words	-1 0 -2 -2 3 -3 0 0 0 0 0 0
over 25 words · 2 words	0 -1 -1 -3 1 0 0 -3 -1 -2 0 0
over 25 words · 26 to 40 words	0 -1 2 -4 0 -2 1 -3 1 0 -1 1
over 25 words · 3 words	-3 -2 -2 2 1 0 -1 -2 0 0 1 -2
over 25 words · 4 words	-1 -1 -2 -1 -4 1 2 1 1 0 0 -1
over 25 words · 41 to 70 words	-1 -1 0 -2 1 -1 1 -2 0 -1 1 0
over 25 words · 5 to 6 words	0 -2 -2 4 -1 0 -1 -7 1 1 -3 1
over 25 words · 7 to 9 words	-1 -2 -2 1 0 2 1 0 -1 1 0 -1
over 25 words · over 70 words	0 -1 1 -1 -3 -1 2 -1 0 1 0 1
# kind 3 below
byline	-2 1 -4 3 -3 -4 -2 0 2 -3 -1 1
counter	-1 1 -6 1 1 1 0 -3 -2 0 1 1
credit	-2 2 1 -1 -3 -1 -1 -3 -1 0 1 0
date	0 3 1 -2 0 -1 0 -3 1 -2 0 0
end	-4 1 0 2 -2 0 3 0 -2 2 1 -2
item	1 -3 -2 -2 0 -3 -1 -2 -1 0 -1 0
link	-1 -2 -1 -1 -4 -1 2 0 -1 -1 1 -1
sign-off	-3 -1 1 4 -3 -2 -2 1 0 0 -2 1
symbols	-1 0 1 0 -3 1 0 -2 -2 1 0 0
text	1 -5 0 0 1 0 0 0 0 1 0 1
version	-4 -2 0 3 -2 -1 4 2 -2 -2 3 1
# length 3 below × close 3 below
0 words · no sentence	-2 0 1 1 -2 2 1 -2 -2 1 1 -1
0 words · the end of a sentence	0 1 -1 -2 -2 -1 0 -1 -1 0 -1 1
1 words · a credit	0 -1 -1 3 -3 -2 -1 0 2 1 -3 0
1 words · no sentence	0 -4 1 -1 -3 0 0 -1 1 1 0 0
1 words · the end of a sentence	1 1 -3 -3 0 -5 0 -2 2 -2 0 -1
10 to 13 words · a credit	-2 2 -1 2 -2 -7 0 0 -1 2 -1 0
10 to 13 words · no sentence	0 -5 -7 -1 -1 2 0 -3 1 -2 0 0
10 to 13 words · the end of a sentence	-1 -3 -2 -3 -2 0 1 0 0 0 0 0
14 to 18 words · a credit	-3 1 -1 1 -2 2 1 0 -1 0 0 1
14 to 18 words · no sentence	-1 -2 -2 -3 -1 -1 1 -1 -1 -2 1 -1
14 to 18 words · the end of a sentence	0 -2 -3 -1 -1 0 -1 -4 0 -1 -1 0
19 to 25 words · a credit	-1 -1 -3 3 0 -7 -1 0 -1 -2 -1 1
19 to 25 words · no sentence	-1 -1 0 -5 1 -3 2 -1 0 -1 1 -1
19 to 25 words · the end of a sentence	-1 -2 -1 1 0 -2 0 -1 0 0 0 0
2 words · a credit	0 1 -2 -2 0 1 -1 -2 0 -1 0 0
2 words · no sentence	0 -2 -1 -1 -3 -2 0 1 1 0 0 0
2 words · the end of a sentence	1 1 -2 -3 2 -2 -2 -1 1 -1 -1 -1
26 to 40 words · a credit	0 1 -1 2 -1 -4 0 0 -1 -1 0 1
26 to 40 words · no sentence	-1 -1 -3 -1 -4 -1 1 -3 0 -2 1 0
26 to 40 words · the end of a sentence	1 -3 -3 -1 0 1 0 0 1 -2 -2 1
3 words · a credit	-1 1 1 -5 -1 1 1 -1 -2 0 3 -3
3 words · no sentence	-1 -3 2 0 0 -3 1 -1 0 -2 0 0
3 words · the end of a sentence	0 -1 1 -4 -1 -1 1 -3 1 -2 0 1
4 words · a credit	-2 0 1 1 -2 -5 2 0 -1 -1 4 -2
4 words · no sentence	-1 -3 0 -1 -2 -2 1 3 1 2 0 0
4 words · the end of a sentence	0 -3 -3 -10 1 -3 1 -1 -1 2 1 -2
41 to 70 words · a credit	0 -1 -1 2 -1 0 -3 0 1 -2 1 0
41 to 70 words · no sentence	0 -3 0 -2 -1 -5 1 0 -1 -3 1 -1
41 to 70 words · the end of a sentence	1 0 -3 1 1 0 -1 -1 0 0 0 0
5 to 6 words · a credit	-2 -1 -1 -2 0 -1 2 -3 -4 1 2 0
5 to 6 words · no sentence	1 -2 0 -1 2 -3 -1 -1 1 -1 0 0
5 to 6 words · the end of a sentence	0 -1 -1 0 1 -4 0 -3 0 1 0 0
7 to 9 words · a credit	-1 -2 0 0 0 -2 1 -2 -1 2 0 -1
7 to 9 words · no sentence	0 -4 -1 -3 -2 -1 1 -5 0 -2 0 -1
7 to 9 words · the end of a sentence	-1 0 1 2 -2 1 1 -5 -2 -1 1 0
over 70 words · a credit	0 -1 -2 0 -2 -2 0 0 1 -2 1 0
over 70 words · no sentence	0 -1 0 -2 -6 -2 1 -1 1 -1 -1 1
over 70 words · the end of a sentence	1 -1 1 -2 3 1 -2 -1 -2 1 -1 0
# size 1 above × size 1 below × size
0 to 1 words · 0 to 1 words · 0 to 1 words	1 -4 -2 -5 -2 -5 1 0 1 0 0 0
0 to 1 words · 0 to 1 words · 14 to 18 words	-1 1 -5 -1 1 0 0 -1 0 -1 0 1
0 to 1 words · 0 to 1 words · 19 to 25 words	1 -1 -1 -2 -2 0 -1 1 -1 -1 -2 2
0 to 1 words · 0 to 1 words · 2 to 3 words	0 -3 -3 -2 -14 -5 1 -2 2 -1 0 0
0 to 1 words · 0 to 1 words · 4 to 6 words	2 -2 -4 -6 -1 -1 0 -3 0 1 0 -1
0 to 1 words · 0 to 1 words · 7 to 13 words	-2 2 -3 0 1 0 -1 -6 -2 2 -1 0
0 to 1 words · 0 to 1 words · over 25 words	0 -1 -1 1 -2 -1 0 0 1 -3 -2 2
0 to 1 words · 14 to 18 words · 0 to 1 words	-3 -2 0 4 -3 0 -1 0 4 -1 1 -2
0 to 1 words · 14 to 18 words · 14 to 18 words	2 1 -4 1 -5 0 0 0 -1 2 -2 0
0 to 1 words · 14 to 18 words · 19 to 25 words	2 0 1 -2 -3 0 -2 0 1 1 -2 1
0 to 1 words · 14 to 18 words · 2 to 3 words	-2 0 3 3 -7 -7 -1 0 -1 0 -1 1
0 to 1 words · 14 to 18 words · 4 to 6 words	1 0 -2 -1 -9 -6 -1 -1 -2 0 -1 1
0 to 1 words · 14 to 18 words · 7 to 13 words	-1 2 -1 -2 0 -3 -1 -1 1 3 1 -4
0 to 1 words · 14 to 18 words · over 25 words	-1 0 -1 -3 -4 0 2 0 0 0 0 0
0 to 1 words · 19 to 25 words · 0 to 1 words	-1 -2 0 1 -5 0 1 0 1 1 -1 0
0 to 1 words · 19 to 25 words · 14 to 18 words	-2 1 0 -2 -2 0 2 0 -2 -3 3 -1
0 to 1 words · 19 to 25 words · 19 to 25 words	1 1 -2 -1 -2 0 1 0 1 -1 1 -1
0 to 1 words · 19 to 25 words · 2 to 3 words	-1 -2 -1 0 1 -1 0 0 -1 0 2 -1
0 to 1 words · 19 to 25 words · 4 to 6 words	2 0 -1 0 -2 -5 -3 -1 -1 -1 0 0
0 to 1 words · 19 to 25 words · 7 to 13 words	3 2 -1 -7 -6 -4 -4 -1 -1 1 0 -1
0 to 1 words · 19 to 25 words · over 25 words	1 -1 -3 -1 -3 0 0 0 0 -3 0 2
0 to 1 words · 2 to 3 words · 0 to 1 words	1 -6 -3 -5 -11 -3 0 -2 1 -1 0 0
0 to 1 words · 2 to 3 words · 14 to 18 words	1 1 -5 -2 -4 0 0 1 0 0 1 -2
0 to 1 words · 2 to 3 words · 19 to 25 words	-2 1 -5 2 2 0 0 0 0 2 0 -1
0 to 1 words · 2 to 3 words · 2 to 3 words	0 -4 -5 -2 -2 0 -2 -2 0 1 0 0
0 to 1 words · 2 to 3 words · 4 to 6 words	-1 0 -7 -1 2 -1 0 -4 1 0 0 0
0 to 1 words · 2 to 3 words · 7 to 13 words	2 -2 -1 3 -2 -7 -6 -2 2 -2 -1 0
0 to 1 words · 2 to 3 words · over 25 words	-3 0 0 1 2 -1 0 1 0 0 1 -2
0 to 1 words · 4 to 6 words · 0 to 1 words	-1 -3 -1 0 1 1 -1 -2 1 1 -1 0
0 to 1 words · 4 to 6 words · 19 to 25 words	-4 0 -2 2 0 0 2 0 -2 0 3 -3
0 to 1 words · 4 to 6 words · 2 to 3 words	1 -1 -3 -1 -1 -4 0 -1 0 -3 -1 1
0 to 1 words · 4 to 6 words · 4 to 6 words	4 0 -4 -4 -3 0 -4 -2 2 -1 -1 0
0 to 1 words · 4 to 6 words · 7 to 13 words	-1 0 -3 -2 -4 0 1 1 0 0 1 -2
0 to 1 words · 4 to 6 words · over 25 words	-2 -1 -2 2 -3 -1 2 1 1 0 1 -2
0 to 1 words · 7 to 13 words · 0 to 1 words	-1 0 -2 1 -10 -5 2 -4 0 -3 1 1
0 to 1 words · 7 to 13 words · 14 to 18 words	-1 0 -4 -5 -3 0 3 0 2 -2 3 -4
0 to 1 words · 7 to 13 words · 19 to 25 words	0 -1 0 -2 -1 0 1 0 -1 1 0 0
0 to 1 words · 7 to 13 words · 2 to 3 words	0 1 -3 1 -5 -2 0 -1 4 -2 -1 -1
0 to 1 words · 7 to 13 words · 4 to 6 words	0 1 -5 0 -3 0 -1 -2 0 2 -2 0
0 to 1 words · 7 to 13 words · 7 to 13 words	3 -2 -6 -7 -6 0 -1 -2 3 -3 -1 -1
0 to 1 words · 7 to 13 words · over 25 words	0 -2 -2 -3 4 -1 -3 0 -2 1 0 0
0 to 1 words · over 25 words · 0 to 1 words	1 -1 -1 0 1 -1 -2 -1 -1 0 2 -1
0 to 1 words · over 25 words · 14 to 18 words	-1 2 -3 -4 1 -1 -3 0 -1 2 -2 0
0 to 1 words · over 25 words · 19 to 25 words	2 0 1 1 -3 0 -2 0 0 0 -2 2
0 to 1 words · over 25 words · 2 to 3 words	0 -1 -2 -2 0 4 -3 0 -1 2 0 -3
0 to 1 words · over 25 words · 4 to 6 words	2 -1 -1 -3 -1 0 -1 -1 1 -2 -1 2
0 to 1 words · over 25 words · 7 to 13 words	2 1 0 -3 -1 -1 -5 1 -1 1 -2 2
0 to 1 words · over 25 words · over 25 words	-3 -2 1 -4 -2 -1 3 0 0 -1 2 -1
14 to 18 words · 0 to 1 words · 0 to 1 words	-1 0 -1 -7 -3 1 2 0 0 0 0 -1
14 to 18 words · 0 to 1 words · 14 to 18 words	-2 -4 0 1 3 -1 -2 1 0 1 -2 0
14 to 18 words · 0 to 1 words · 2 to 3 words	-2 1 -1 3 -7 2 -2 1 0 -1 0 1
14 to 18 words · 0 to 1 words · 4 to 6 words	-2 -1 0 2 0 -1 1 -2 0 -1 1 -1
14 to 18 words · 0 to 1 words · 7 to 13 words	-2 -2 2 2 -3 -3 1 1 1 0 -1 0
14 to 18 words · 0 to 1 words · over 25 words	-3 -1 1 -3 -1 0 2 0 -1 0 2 -2
14 to 18 words · 14 to 18 words · 0 to 1 words	1 0 0 0 -3 -2 0 -1 -1 0 0 0
14 to 18 words · 14 to 18 words · 14 to 18 words	-1 0 -4 -4 1 -1 1 -1 0 1 1 -1
14 to 18 words · 14 to 18 words · 19 to 25 words	1 -2 1 -2 -1 0 -1 -1 -1 0 0 0
14 to 18 words · 14 to 18 words · 2 to 3 words	4 -1 -1 -3 -7 0 -3 0 1 -1 -3 2
14 to 18 words · 14 to 18 words · 4 to 6 words	1 -1 -1 -3 -6 2 -1 -1 1 -1 -1 0
14 to 18 words · 14 to 18 words · 7 to 13 words	3 -2 -5 -5 -1 1 -2 -1 -1 -3 -1 3
14 to 18 words · 14 to 18 words · over 25 words	0 0 2 1 -2 0 -1 0 -1 3 -1 1
14 to 18 words · 19 to 25 words · 0 to 1 words	-1 0 0 0 -1 1 1 0 -1 2 0 0
14 to 18 words · 19 to 25 words · 14 to 18 words	-1 1 -3 -2 2 0 -1 0 0 1 -1 0
14 to 18 words · 19 to 25 words · 19 to 25 words	1 0 -3 -2 1 0 -1 -1 0 1 -2 2
14 to 18 words · 19 to 25 words · 2 to 3 words	1 -1 0 -4 -2 -4 2 -1 -1 0 2 -3
14 to 18 words · 19 to 25 words · 4 to 6 words	-1 -1 -1 -2 2 -5 0 -1 0 -1 -1 1
14 to 18 words · 19 to 25 words · 7 to 13 words	1 -2 -4 -3 -3 1 0 -1 1 -2 -1 1
14 to 18 words · 19 to 25 words · over 25 words	-2 0 1 -1 -2 0 1 0 1 1 0 -1
14 to 18 words · 2 to 3 words · 0 to 1 words	2 -1 -1 -3 -3 1 -2 0 0 0 -3 1
14 to 18 words · 2 to 3 words · 14 to 18 words	1 -1 2 -7 0 -1 -3 -1 0 2 -2 0
14 to 18 words · 2 to 3 words · 19 to 25 words	-3 -1 0 -3 -2 0 3 -1 -1 0 3 -2
14 to 18 words · 2 to 3 words · 2 to 3 words	1 -2 -1 0 -10 -1 0 -1 0 2 -2 2
14 to 18 words · 2 to 3 words · 4 to 6 words	3 -2 -2 0 -7 1 -2 1 2 -3 1 0
14 to 18 words · 2 to 3 words · 7 to 13 words	0 -2 1 0 -1 -4 0 -4 -3 1 1 0
14 to 18 words · 2 to 3 words · over 25 words	0 0 2 -5 -3 -1 -1 -1 -2 0 -1 1
14 to 18 words · 4 to 6 words · 0 to 1 words	2 2 0 -1 1 -8 -2 -2 -1 -2 0 2
14 to 18 words · 4 to 6 words · 14 to 18 words	1 0 -4 -3 -4 -1 2 0 1 -3 0 0
14 to 18 words · 4 to 6 words · 19 to 25 words	-2 0 -2 -1 1 0 1 0 0 -3 1 1
14 to 18 words · 4 to 6 words · 4 to 6 words	-1 1 -4 -1 -1 -2 1 -2 0 0 0 0
14 to 18 words · 4 to 6 words · 7 to 13 words	-1 1 1 -5 -3 -2 1 -1 2 -2 1 -1
14 to 18 words · 4 to 6 words · over 25 words	1 0 -1 -2 -2 0 0 0 -1 0 -1 1
14 to 18 words · 7 to 13 words · 0 to 1 words	1 -1 -1 1 -3 -2 -2 0 -1 -1 1 0
14 to 18 words · 7 to 13 words · 14 to 18 words	0 -1 1 1 -3 -1 0 -2 -3 1 -1 2
14 to 18 words · 7 to 13 words · 19 to 25 words	-1 1 0 -2 -3 0 1 -1 -1 -2 0 1
14 to 18 words · 7 to 13 words · 2 to 3 words	1 -4 1 0 -3 0 -2 -1 3 -3 -1 1
14 to 18 words · 7 to 13 words · 4 to 6 words	0 0 -2 -1 1 2 -3 -1 -1 2 -2 2
14 to 18 words · 7 to 13 words · 7 to 13 words	0 -1 -3 3 2 0 -2 -3 0 1 0 -1
14 to 18 words · 7 to 13 words · over 25 words	-1 -1 0 -3 0 0 2 0 0 0 1 0
14 to 18 words · over 25 words · 0 to 1 words	-2 -1 0 -2 -4 1 2 -1 0 1 -1 1
14 to 18 words · over 25 words · 14 to 18 words	-2 0 -3 -3 0 -1 2 0 0 -2 -1 1
14 to 18 words · over 25 words · 19 to 25 words	0 -1 -4 -1 -2 0 1 0 -1 -3 1 -1
14 to 18 words · over 25 words · 2 to 3 words	2 -1 -2 -1 -3 -1 -2 0 -1 1 -1 1
14 to 18 words · over 25 words · 4 to 6 words	-3 -1 -2 0 2 -5 2 -2 1 0 0 0
14 to 18 words · over 25 words · 7 to 13 words	0 -1 -3 -6 -2 0 0 -1 -1 0 -2 1
14 to 18 words · over 25 words · over 25 words	0 -1 -1 -4 -2 -2 1 0 -1 0 0 0
19 to 25 words · 0 to 1 words · 0 to 1 words	-1 -1 0 2 -3 -3 -1 1 1 -3 0 1
19 to 25 words · 0 to 1 words · 14 to 18 words	-1 0 -1 -2 -5 0 3 -1 -1 0 2 -1
19 to 25 words · 0 to 1 words · 19 to 25 words	-2 -3 -3 -2 3 0 0 -1 1 1 0 -1
19 to 25 words · 0 to 1 words · 2 to 3 words	3 1 -1 -8 -1 1 -2 1 0 1 -2 1
19 to 25 words · 0 to 1 words · 4 to 6 words	2 -2 -1 -2 1 2 -3 0 0 -3 0 1
19 to 25 words · 0 to 1 words · 7 to 13 words	1 -1 -2 0 3 -1 -4 0 -1 -1 -2 3
19 to 25 words · 0 to 1 words · over 25 words	1 0 1 -1 -3 0 -1 -1 0 0 -1 1
19 to 25 words · 14 to 18 words · 0 to 1 words	-1 0 0 -4 -1 1 2 -2 -1 2 1 -1
19 to 25 words · 14 to 18 words · 14 to 18 words	-1 -2 0 -3 1 0 1 0 2 0 0 0
19 to 25 words · 14 to 18 words · 19 to 25 words	0 0 -2 -1 -1 0 0 0 0 -1 -1 1
19 to 25 words · 14 to 18 words · 2 to 3 words	5 -1 0 -4 -4 -2 -2 0 0 0 -1 1
19 to 25 words · 14 to 18 words · 4 to 6 words	0 0 0 1 -7 0 1 0 0 0 -2 2
19 to 25 words · 14 to 18 words · 7 to 13 words	-1 -1 -3 -2 -4 -1 3 -1 1 -1 0 -1
19 to 25 words · 14 to 18 words · over 25 words	2 -1 -2 -2 -2 -1 0 0 0 -2 0 1
19 to 25 words · 19 to 25 words · 0 to 1 words	3 0 0 -4 -1 -2 -1 -1 0 0 -3 2
19 to 25 words · 19 to 25 words · 14 to 18 words	2 -1 -3 0 0 0 -3 3 1 -2 -2 2
19 to 25 words · 19 to 25 words · 19 to 25 words	1 -1 -1 -2 0 0 -1 1 1 1 -1 0
19 to 25 words · 19 to 25 words · 2 to 3 words	1 1 0 0 -6 -2 -1 0 -1 -1 -1 3
19 to 25 words · 19 to 25 words · 4 to 6 words	-2 1 -1 -4 -2 -3 3 0 0 0 1 -1
19 to 25 words · 19 to 25 words · 7 to 13 words	0 0 1 -4 -2 -3 -1 -2 0 0 -2 2
19 to 25 words · 19 to 25 words · over 25 words	-3 0 0 -1 1 -1 2 0 -1 0 1 0
19 to 25 words · 2 to 3 words · 0 to 1 words	2 0 0 2 -2 -4 -6 0 -1 -3 0 1
19 to 25 words · 2 to 3 words · 14 to 18 words	-2 0 0 0 -3 0 2 -1 -1 1 0 0
19 to 25 words · 2 to 3 words · 19 to 25 words	0 -1 0 -2 0 0 -1 0 0 -1 1 0
19 to 25 words · 2 to 3 words · 2 to 3 words	1 0 -1 1 -2 -1 0 -1 -1 1 0 0
19 to 25 words · 2 to 3 words · 4 to 6 words	-3 -1 -2 5 -7 -5 -1 1 0 2 -1 0
19 to 25 words · 2 to 3 words · 7 to 13 words	-1 1 1 -1 -3 -4 0 0 1 -1 0 -1
19 to 25 words · 2 to 3 words · over 25 words	0 -1 1 -1 3 0 -2 0 0 1 -1 1
19 to 25 words · 4 to 6 words · 0 to 1 words	-3 -1 0 -1 -3 3 -1 0 1 0 0 -1
19 to 25 words · 4 to 6 words · 14 to 18 words	-4 1 -1 -1 -4 0 5 -1 -1 1 1 -2
19 to 25 words · 4 to 6 words · 19 to 25 words	-1 0 3 -2 -1 -1 0 -1 0 5 -1 0
19 to 25 words · 4 to 6 words · 2 to 3 words	-1 -1 -2 -2 -4 2 2 -2 1 1 -1 0
19 to 25 words · 4 to 6 words · 4 to 6 words	-1 1 -2 2 1 -2 -3 0 1 2 -2 1
19 to 25 words · 4 to 6 words · 7 to 13 words	1 -1 1 -4 -5 1 -1 0 1 -2 -1 1
19 to 25 words · 4 to 6 words · over 25 words	-1 -1 0 1 -2 -1 1 -1 1 1 1 -1
19 to 25 words · 7 to 13 words · 0 to 1 words	1 -1 0 -7 -4 -4 1 1 -2 0 3 -1
19 to 25 words · 7 to 13 words · 14 to 18 words	-1 -2 -3 -3 0 0 1 -1 -1 -1 1 0
19 to 25 words · 7 to 13 words · 19 to 25 words	0 -1 0 -1 1 0 -1 0 0 1 -2 2
19 to 25 words · 7 to 13 words · 2 to 3 words	2 -2 0 0 -7 2 -3 -1 0 0 -2 1
19 to 25 words · 7 to 13 words · 4 to 6 words	0 1 -1 -1 1 0 -2 -3 1 -1 1 -1
19 to 25 words · 7 to 13 words · 7 to 13 words	-1 0 0 -1 -2 -4 1 -1 -2 2 0 -1
19 to 25 words · 7 to 13 words · over 25 words	-2 0 0 -2 -2 -1 2 -1 -1 0 2 -2
19 to 25 words · over 25 words · 0 to 1 words	4 -1 0 -3 -3 -5 -3 0 1 0 0 -1
19 to 25 words · over 25 words · 14 to 18 words	-4 1 -3 -1 -1 0 4 0 0 0 1 -1
19 to 25 words · over 25 words · 19 to 25 words	-2 -1 -1 -2 2 -1 1 -1 -1 2 1 -2
19 to 25 words · over 25 words · 2 to 3 words	-1 0 -1 1 -13 1 2 -1 1 3 -1 -1
19 to 25 words · over 25 words · 4 to 6 words	-3 0 -1 3 -7 -1 3 -3 0 2 -1 0
19 to 25 words · over 25 words · 7 to 13 words	-2 1 -1 -5 -6 -5 3 -2 1 -2 0 0
19 to 25 words · over 25 words · over 25 words	1 -2 -7 -2 0 -1 1 -1 -1 -1 0 2
2 to 3 words · 0 to 1 words · 0 to 1 words	0 -2 -3 -4 -2 -7 1 0 1 1 0 1
2 to 3 words · 0 to 1 words · 14 to 18 words	-2 1 -7 2 -1 0 0 -1 -1 -3 1 0
2 to 3 words · 0 to 1 words · 19 to 25 words	4 -3 0 -4 -3 0 -2 -1 -2 2 -1 1
2 to 3 words · 0 to 1 words · 2 to 3 words	1 -3 -5 -2 -5 -4 0 0 1 1 0 0
2 to 3 words · 0 to 1 words · 4 to 6 words	-2 -2 0 3 3 -9 -2 -6 1 0 0 0
2 to 3 words · 0 to 1 words · 7 to 13 words	1 -1 0 3 -5 -4 -2 0 1 0 0 -1
2 to 3 words · 0 to 1 words · over 25 words	-1 -1 0 -7 -3 -1 2 -1 -1 0 2 -2
2 to 3 words · 14 to 18 words · 0 to 1 words	0 -1 0 1 -2 1 -5 -1 2 0 1 -1
2 to 3 words · 14 to 18 words · 14 to 18 words	2 -3 2 -5 -1 0 -1 0 0 -1 -3 2
2 to 3 words · 14 to 18 words · 19 to 25 words	0 -3 -3 -2 1 0 0 0 -1 -2 1 1
2 to 3 words · 14 to 18 words · 2 to 3 words	0 -1 -1 -4 -5 0 2 0 -1 0 3 -2
2 to 3 words · 14 to 18 words · 4 to 6 words	1 -3 -1 -2 -8 -3 1 -1 -2 -1 0 1
2 to 3 words · 14 to 18 words · 7 to 13 words	-1 0 1 -5 2 -4 -1 -1 -1 1 -1 0
2 to 3 words · 14 to 18 words · over 25 words	1 -1 0 -3 -1 0 -2 0 -1 0 -1 1
2 to 3 words · 19 to 25 words · 0 to 1 words	0 1 -1 -1 -4 -3 1 0 -1 2 -1 1
2 to 3 words · 19 to 25 words · 14 to 18 words	-1 1 -1 -1 0 0 -1 0 -2 2 -2 2
2 to 3 words · 19 to 25 words · 19 to 25 words	0 -2 -2 1 2 0 -2 0 1 -1 0 0
2 to 3 words · 19 to 25 words · 2 to 3 words	2 -3 -1 1 -11 1 -5 0 -2 1 -1 1
2 to 3 words · 19 to 25 words · 4 to 6 words	0 -1 -3 -3 -5 0 1 -1 0 0 0 0
2 to 3 words · 19 to 25 words · 7 to 13 words	0 -1 -9 -4 -1 -4 1 -1 0 -2 0 0
2 to 3 words · 19 to 25 words · over 25 words	0 -2 2 -2 -4 0 0 0 0 1 -1 0
2 to 3 words · 2 to 3 words · 0 to 1 words	0 -4 -4 0 0 -1 -1 0 2 2 -1 0
2 to 3 words · 2 to 3 words · 14 to 18 words	0 0 -3 -2 -5 0 1 -1 1 -2 1 0
2 to 3 words · 2 to 3 words · 19 to 25 words	-2 1 0 0 -1 -1 1 -2 -2 1 2 -2
2 to 3 words · 2 to 3 words · 2 to 3 words	1 -4 -6 -5 0 -5 0 -2 1 -1 0 1
2 to 3 words · 2 to 3 words · 4 to 6 words	0 0 -9 -3 -3 -1 0 -6 -1 1 0 0
2 to 3 words · 2 to 3 words · 7 to 13 words	-2 0 -6 -1 -5 0 2 -1 -1 0 0 0
2 to 3 words · 2 to 3 words · over 25 words	-4 -2 0 2 -1 -2 3 -2 -1 -2 2 -1
2 to 3 words · 4 to 6 words · 0 to 1 words	1 -2 -1 -3 -6 -2 1 -2 1 1 0 -1
2 to 3 words · 4 to 6 words · 14 to 18 words	-3 1 -3 2 1 0 1 0 1 1 1 -2
2 to 3 words · 4 to 6 words · 19 to 25 words	-1 2 -5 0 -2 0 0 0 -2 0 2 -1
2 to 3 words · 4 to 6 words · 2 to 3 words	0 -4 -4 1 -4 -5 0 -1 -1 0 0 0
2 to 3 words · 4 to 6 words · 4 to 6 words	1 -2 0 -1 -4 -2 0 -4 0 -1 0 0
2 to 3 words · 4 to 6 words · 7 to 13 words	-2 0 -2 -5 -3 -5 2 -4 -1 0 2 -2
2 to 3 words · 4 to 6 words · over 25 words	0 0 1 2 -3 -1 0 -1 0 0 -1 1
2 to 3 words · 7 to 13 words · 0 to 1 words	-1 -1 -1 3 -7 -1 -5 -1 2 -1 1 -2
2 to 3 words · 7 to 13 words · 14 to 18 words	3 -2 -1 -8 -2 -1 -1 -1 -2 -2 0 1
2 to 3 words · 7 to 13 words · 19 to 25 words	2 1 0 -4 -3 0 -3 -1 -1 -1 -1 2
2 to 3 words · 7 to 13 words · 2 to 3 words	0 2 -4 -2 -1 0 -1 -3 -4 3 1 -1
2 to 3 words · 7 to 13 words · 4 to 6 words	-2 -2 -1 -3 -2 -2 2 1 0 -2 3 -2
2 to 3 words · 7 to 13 words · 7 to 13 words	1 -3 1 -5 -3 -7 0 -3 0 -2 -1 1
2 to 3 words · 7 to 13 words · over 25 words	1 0 -2 -1 -2 -1 1 -1 -2 -2 0 2
2 to 3 words · over 25 words · 0 to 1 words	0 -2 -1 2 1 -9 -2 -1 0 1 -2 1
2 to 3 words · over 25 words · 14 to 18 words	1 0 0 -1 1 0 -3 0 0 0 0 0
2 to 3 words · over 25 words · 19 to 25 words	1 -2 1 -4 2 -1 -4 0 -1 2 -2 1
2 to 3 words · over 25 words · 2 to 3 words	-1 -2 -3 3 3 -2 -4 0 -2 1 -1 2
2 to 3 words · over 25 words · 4 to 6 words	-1 -1 -5 -1 -2 1 0 -2 -1 0 -1 0
2 to 3 words · over 25 words · 7 to 13 words	1 0 -1 1 -1 -4 -1 -2 0 -1 0 0
2 to 3 words · over 25 words · over 25 words	-3 -1 0 -4 2 -2 1 0 0 -3 3 -2
4 to 6 words · 0 to 1 words · 0 to 1 words	-1 -5 -2 1 -8 0 0 0 1 0 0 0
4 to 6 words · 0 to 1 words · 14 to 18 words	2 0 0 0 0 0 -3 -1 -1 1 0 0
4 to 6 words · 0 to 1 words · 19 to 25 words	1 -1 -2 -3 -4 0 1 -1 0 -3 3 -1
4 to 6 words · 0 to 1 words · 2 to 3 words	1 0 -4 -2 -1 0 -3 -2 0 1 -1 2
4 to 6 words · 0 to 1 words · 4 to 6 words	0 -1 -5 -1 -1 -2 0 0 -1 -1 0 1
4 to 6 words · 0 to 1 words · 7 to 13 words	-1 -1 1 -2 -4 1 1 1 1 3 0 -2
4 to 6 words · 0 to 1 words · over 25 words	-2 0 1 -7 -4 -1 2 -1 -1 -1 2 -1
4 to 6 words · 14 to 18 words · 0 to 1 words	-2 -1 0 0 -2 0 1 0 1 0 0 1
4 to 6 words · 14 to 18 words · 14 to 18 words	1 1 -1 0 -2 -1 0 0 -1 1 -1 1
4 to 6 words · 14 to 18 words · 19 to 25 words	1 0 -2 -1 -4 0 3 0 -2 -3 0 2
4 to 6 words · 14 to 18 words · 2 to 3 words	-1 -2 0 2 -5 0 0 0 2 -3 1 -1
4 to 6 words · 14 to 18 words · 4 to 6 words	0 0 0 -4 -4 1 0 -1 2 -1 2 -2
4 to 6 words · 14 to 18 words · 7 to 13 words	1 -4 1 0 -1 -3 -1 -1 1 -1 -1 1
4 to 6 words · 14 to 18 words · over 25 words	0 1 -3 -2 -3 0 0 0 0 -1 -1 0
4 to 6 words · 19 to 25 words · 0 to 1 words	0 -1 0 1 -3 0 -3 0 -1 3 -2 1
4 to 6 words · 19 to 25 words · 14 to 18 words	-1 -2 -4 -3 3 0 -1 0 0 0 -1 1
4 to 6 words · 19 to 25 words · 19 to 25 words	-2 -1 -2 -1 0 0 2 0 -1 -2 2 0
4 to 6 words · 19 to 25 words · 2 to 3 words	-4 2 -2 0 4 -6 -2 0 -1 1 2 -2
4 to 6 words · 19 to 25 words · 4 to 6 words	0 2 2 -2 2 -1 -4 -1 3 2 -3 0
4 to 6 words · 19 to 25 words · 7 to 13 words	1 0 0 -2 -2 -3 -2 -1 2 0 -2 1
4 to 6 words · 19 to 25 words · over 25 words	-1 -1 2 -1 0 0 -1 0 1 3 -1 0
4 to 6 words · 2 to 3 words · 0 to 1 words	1 -4 -1 -1 -7 -1 0 -4 1 -3 1 -1
4 to 6 words · 2 to 3 words · 14 to 18 words	-1 -4 0 -1 1 -1 0 -1 0 -1 1 -1
4 to 6 words · 2 to 3 words · 19 to 25 words	1 0 -2 -4 1 0 -1 -1 0 1 -2 1
4 to 6 words · 2 to 3 words · 2 to 3 words	-1 -1 -4 -1 -1 -1 1 -2 0 0 0 0
4 to 6 words · 2 to 3 words · 4 to 6 words	0 -3 1 -4 1 -1 0 -6 1 0 -1 0
4 to 6 words · 2 to 3 words · 7 to 13 words	-1 2 -1 -3 0 1 -1 1 -1 1 0 0
4 to 6 words · 2 to 3 words · over 25 words	1 -3 -1 -9 -9 -1 0 -1 1 -2 -1 1
4 to 6 words · 4 to 6 words · 0 to 1 words	1 -3 -1 1 0 -5 -1 -1 -1 2 -2 0
4 to 6 words · 4 to 6 words · 14 to 18 words	2 0 -3 0 -2 0 -2 -1 0 0 -1 1
4 to 6 words · 4 to 6 words · 19 to 25 words	0 -1 -1 -3 3 -1 -2 -1 0 -2 1 -1
4 to 6 words · 4 to 6 words · 2 to 3 words	0 -5 -4 -6 -3 -4 2 -2 -1 0 1 0
4 to 6 words · 4 to 6 words · 4 to 6 words	-1 -2 0 -1 1 -5 0 -1 -2 2 -1 0
4 to 6 words · 4 to 6 words · 7 to 13 words	-1 -3 -2 -3 0 0 0 1 1 -2 0 -1
4 to 6 words · 4 to 6 words · over 25 words	-1 0 2 0 -2 -1 0 -1 1 1 0 -1
4 to 6 words · 7 to 13 words · 0 to 1 words	-1 -3 -1 0 2 -7 -1 0 1 0 -2 0
4 to 6 words · 7 to 13 words · 14 to 18 words	0 -2 1 0 -3 -1 1 -1 1 0 1 -2
4 to 6 words · 7 to 13 words · 19 to 25 words	0 -2 -3 -2 -3 -1 0 -1 2 -2 0 0
4 to 6 words · 7 to 13 words · 2 to 3 words	-2 -2 2 0 -7 -4 2 -2 1 0 0 0
4 to 6 words · 7 to 13 words · 4 to 6 words	0 -1 1 -2 -5 0 1 -6 1 1 -1 -2
4 to 6 words · 7 to 13 words · 7 to 13 words	-1 0 -8 -2 0 -8 1 -1 -1 0 1 -1
4 to 6 words · 7 to 13 words · over 25 words	0 -2 -3 -3 -3 -2 1 -1 0 -1 1 -1
4 to 6 words · over 25 words · 0 to 1 words	1 -1 -1 -6 -5 1 -1 -1 0 -2 -1 2
4 to 6 words · over 25 words · 14 to 18 words	-1 1 1 -2 -1 -1 0 0 1 1 -2 1
4 to 6 words · over 25 words · 19 to 25 words	-2 -2 -2 0 0 -1 1 0 0 0 0 -1
4 to 6 words · over 25 words · 2 to 3 words	0 -1 1 1 -1 0 -2 0 -2 -1 1 0
4 to 6 words · over 25 words · 4 to 6 words	0 -2 -8 1 0 -1 -2 -1 1 1 -1 -1
4 to 6 words · over 25 words · 7 to 13 words	-1 0 -2 0 0 0 -2 -2 2 0 0 -2
4 to 6 words · over 25 words · over 25 words	0 -1 -2 0 2 -2 0 -1 0 -1 0 2
7 to 13 words · 0 to 1 words · 0 to 1 words	4 -2 -2 -5 -7 -1 0 0 -1 0 1 0
7 to 13 words · 0 to 1 words · 14 to 18 words	-2 -2 -1 -6 1 0 1 -1 1 -1 3 -3
7 to 13 words · 0 to 1 words · 19 to 25 words	0 -1 1 -3 -2 -1 -1 1 -2 -1 1 0
7 to 13 words · 0 to 1 words · 2 to 3 words	0 -2 -3 2 -10 0 0 2 0 1 0 -1
7 to 13 words · 0 to 1 words · 4 to 6 words	1 0 -5 1 0 -1 -2 -2 0 1 -2 0
7 to 13 words · 0 to 1 words · 7 to 13 words	-1 -3 1 2 3 -9 -3 0 3 -3 0 -2
7 to 13 words · 0 to 1 words · over 25 words	1 2 0 -5 -5 -1 0 -1 -2 -1 0 1
7 to 13 words · 14 to 18 words · 0 to 1 words	3 -1 -1 -6 -4 -1 -2 -1 1 -1 0 0
7 to 13 words · 14 to 18 words · 14 to 18 words	1 -2 -4 -5 1 -1 -1 0 -1 4 -3 1
7 to 13 words · 14 to 18 words · 19 to 25 words	2 -1 -2 -3 -4 0 0 0 1 -2 -1 1
7 to 13 words · 14 to 18 words · 2 to 3 words	2 -3 -1 -1 -6 -5 0 0 -2 1 -1 1
7 to 13 words · 14 to 18 words · 4 to 6 words	-3 -2 -4 -2 2 -1 2 -1 1 1 2 -3
7 to 13 words · 14 to 18 words · 7 to 13 words	1 0 -4 -3 -1 -5 0 -3 -1 1 0 0
7 to 13 words · 14 to 18 words · over 25 words	0 -1 0 -4 -1 -1 0 0 2 1 -1 0
7 to 13 words · 19 to 25 words · 0 to 1 words	-2 -1 0 -2 1 -5 2 1 -1 0 1 -1
7 to 13 words · 19 to 25 words · 14 to 18 words	-1 2 -1 -1 -6 0 2 0 -1 0 1 0
7 to 13 words · 19 to 25 words · 19 to 25 words	-1 -2 2 -2 0 -1 0 0 -3 1 0 1
7 to 13 words · 19 to 25 words · 2 to 3 words	0 -3 -2 -2 -4 2 1 0 4 -4 -1 1
7 to 13 words · 19 to 25 words · 4 to 6 words	1 0 -3 1 -2 -4 0 -1 -1 1 1 -1
7 to 13 words · 19 to 25 words · 7 to 13 words	-1 -1 0 0 0 -5 0 -2 0 1 0 -1
7 to 13 words · 19 to 25 words · over 25 words	-2 -1 -2 -2 -3 -1 4 0 1 -1 3 -2
7 to 13 words · 2 to 3 words · 0 to 1 words	-1 -3 -3 1 -7 -1 -1 1 -1 0 -1 1
7 to 13 words · 2 to 3 words · 14 to 18 words	1 -4 1 0 0 0 -1 -2 0 0 0 0
7 to 13 words · 2 to 3 words · 19 to 25 words	0 -3 1 1 -4 -1 -1 -2 2 2 0 -1
7 to 13 words · 2 to 3 words · 2 to 3 words	0 1 -6 -4 1 -1 1 -3 -2 2 1 0
7 to 13 words · 2 to 3 words · 4 to 6 words	-2 -1 0 -1 0 -2 0 0 1 -1 1 -1
7 to 13 words · 2 to 3 words · 7 to 13 words	-1 -3 3 0 1 2 -2 0 -3 0 1 0
7 to 13 words · 2 to 3 words · over 25 words	1 -2 -1 -5 -8 -1 1 -2 1 -2 0 0
7 to 13 words · 4 to 6 words · 0 to 1 words	0 1 -1 -2 0 -2 0 -1 1 0 -1 0
7 to 13 words · 4 to 6 words · 14 to 18 words	-1 1 1 0 -5 0 0 -1 0 -2 1 0
7 to 13 words · 4 to 6 words · 19 to 25 words	0 0 2 -6 -4 -1 -1 -1 2 0 -1 0
7 to 13 words · 4 to 6 words · 2 to 3 words	0 -4 -5 2 -5 2 0 -2 -1 1 0 0
7 to 13 words · 4 to 6 words · 4 to 6 words	-1 -2 -1 0 -4 2 1 -4 1 -1 -1 -1
7 to 13 words · 4 to 6 words · 7 to 13 words	0 -1 -1 0 -1 -8 0 -2 -1 0 0 -1
7 to 13 words · 4 to 6 words · over 25 words	1 -1 1 -7 -5 -1 0 -1 1 1 -1 0
7 to 13 words · 7 to 13 words · 0 to 1 words	2 -3 -2 0 -1 -4 -2 -2 2 1 -1 -2
7 to 13 words · 7 to 13 words · 14 to 18 words	1 -4 1 -3 -1 -1 -2 -2 1 -1 0 0
7 to 13 words · 7 to 13 words · 19 to 25 words	0 0 1 -6 -2 -1 0 -2 1 -1 0 0
7 to 13 words · 7 to 13 words · 2 to 3 words	0 -3 -1 -2 1 -2 -1 -2 0 -2 -1 1
7 to 13 words · 7 to 13 words · 4 to 6 words	0 -2 0 -1 -5 0 -1 1 0 0 0 -1
7 to 13 words · 7 to 13 words · 7 to 13 words	0 -1 0 -4 -2 -2 0 -4 0 0 0 0
7 to 13 words · 7 to 13 words · over 25 words	2 -2 -1 -5 -6 -2 0 -1 -3 1 -1 2
7 to 13 words · over 25 words · 0 to 1 words	-2 1 -1 -4 -1 3 0 -1 0 2 -2 0
7 to 13 words · over 25 words · 14 to 18 words	0 1 0 -1 -3 -1 1 0 0 2 -2 0
7 to 13 words · over 25 words · 19 to 25 words	0 -1 -1 0 2 -1 -1 -1 1 3 -2 1
7 to 13 words · over 25 words · 2 to 3 words	2 -1 1 -4 -6 -1 -2 -1 -1 -2 1 0
7 to 13 words · over 25 words · 4 to 6 words	0 0 -5 0 0 -2 -2 -3 -2 -1 -2 2
7 to 13 words · over 25 words · 7 to 13 words	-1 -4 -6 0 0 -7 1 -3 -2 2 0 -2
7 to 13 words · over 25 words · over 25 words	-1 -2 0 -4 1 -2 1 -1 -2 1 0 0
over 25 words · 0 to 1 words · 0 to 1 words	1 -1 0 0 -5 -7 -1 1 1 0 1 -2
over 25 words · 0 to 1 words · 14 to 18 words	2 0 -1 -3 -1 0 -2 -2 -1 0 -1 1
over 25 words · 0 to 1 words · 19 to 25 words	-2 1 -2 -1 -2 0 2 0 0 0 1 -1
over 25 words · 0 to 1 words · 2 to 3 words	3 -2 -1 0 0 -1 -5 1 1 1 -3 0
over 25 words · 0 to 1 words · 4 to 6 words	1 -2 -1 2 -2 -1 -2 1 1 -2 -2 2
over 25 words · 0 to 1 words · 7 to 13 words	-1 0 0 -2 -1 0 0 2 -1 -1 -1 1
over 25 words · 0 to 1 words · over 25 words	-3 -2 -2 -3 0 -1 3 -2 -1 0 2 -2
over 25 words · 14 to 18 words · 0 to 1 words	1 -1 0 2 -3 -3 -2 -2 0 -2 0 1
over 25 words · 14 to 18 words · 14 to 18 words	0 0 -1 -2 1 0 -1 -1 1 -1 -1 1
over 25 words · 14 to 18 words · 19 to 25 words	-2 -1 -2 -1 0 -1 1 0 0 -1 1 -1
over 25 words · 14 to 18 words · 2 to 3 words	0 -2 0 2 -2 -4 0 1 1 -1 -1 1
over 25 words · 14 to 18 words · 4 to 6 words	1 2 -1 -2 2 -2 -4 -1 0 2 0 0
over 25 words · 14 to 18 words · 7 to 13 words	-1 0 -3 3 0 -3 -1 0 0 2 -1 1
over 25 words · 14 to 18 words · over 25 words	-1 -1 -5 1 -1 -1 1 -1 -1 -3 0 0
over 25 words · 19 to 25 words · 0 to 1 words	0 -2 0 1 -2 -2 -1 0 -1 -1 0 1
over 25 words · 19 to 25 words · 14 to 18 words	1 0 -2 -2 -4 0 0 0 0 0 0 0
over 25 words · 19 to 25 words · 2 to 3 words	-1 0 0 -2 -1 -6 1 1 0 -3 2 -1
over 25 words · 19 to 25 words · 4 to 6 words	-1 -1 -1 -6 -2 -4 3 -1 0 -1 1 -1
over 25 words · 19 to 25 words · 7 to 13 words	-2 1 0 0 -1 0 1 -2 0 3 0 -2
over 25 words · 19 to 25 words · over 25 words	1 -1 -1 -1 1 -1 0 0 0 -1 0 2
over 25 words · 2 to 3 words · 0 to 1 words	2 0 -1 1 -7 -4 -3 0 0 0 -3 2
over 25 words · 2 to 3 words · 14 to 18 words	1 1 -2 0 0 0 -1 1 1 -2 -1 1
over 25 words · 2 to 3 words · 19 to 25 words	2 -1 -4 -3 -1 0 -1 -1 -2 -2 -1 2
over 25 words · 2 to 3 words · 2 to 3 words	0 -1 -1 2 0 -7 -2 -6 -1 -2 -1 2
over 25 words · 2 to 3 words · 4 to 6 words	0 -2 -2 -1 -2 1 -1 -1 -2 0 -1 2
over 25 words · 2 to 3 words · 7 to 13 words	-1 -2 -7 0 -1 1 1 0 0 0 1 -1
over 25 words · 2 to 3 words · over 25 words	-2 0 0 -3 1 -1 1 -2 1 1 2 -2
over 25 words · 4 to 6 words · 0 to 1 words	2 -1 -1 -7 1 0 -2 -2 -2 -3 1 2
over 25 words · 4 to 6 words · 14 to 18 words	1 1 -1 -2 1 0 -2 0 0 1 -2 2
over 25 words · 4 to 6 words · 19 to 25 words	-5 0 -4 -2 0 -1 1 -2 0 0 2 -3
over 25 words · 4 to 6 words · 2 to 3 words	2 -1 -1 -1 1 0 -3 -4 1 -1 -1 0
over 25 words · 4 to 6 words · 4 to 6 words	-2 1 -1 1 1 -1 -2 -2 1 2 -2 -2
over 25 words · 4 to 6 words · 7 to 13 words	1 0 -6 -2 1 0 -2 -4 1 -2 -1 2
over 25 words · 4 to 6 words · over 25 words	-2 -1 -8 -2 3 -2 2 -1 -1 -1 1 0
over 25 words · 7 to 13 words · 0 to 1 words	1 -1 -1 -3 0 0 -2 2 -1 1 -2 2
over 25 words · 7 to 13 words · 14 to 18 words	0 1 -3 -4 0 0 0 -2 1 2 -1 0
over 25 words · 7 to 13 words · 19 to 25 words	-1 0 1 -2 -3 -1 1 0 0 2 -1 -1
over 25 words · 7 to 13 words · 2 to 3 words	4 0 -1 -2 -4 0 -3 -4 1 0 0 0
over 25 words · 7 to 13 words · 4 to 6 words	1 -1 -2 1 1 -4 -3 -1 -1 -2 -2 2
over 25 words · 7 to 13 words · 7 to 13 words	0 0 -8 -3 1 -3 -2 2 -1 0 -1 1
over 25 words · 7 to 13 words · over 25 words	0 0 0 0 -3 -2 0 -3 0 3 -1 0
over 25 words · over 25 words · 0 to 1 words	-1 -1 -1 -8 -2 -5 2 -2 -1 0 0 0
over 25 words · over 25 words · 14 to 18 words	-2 -2 -5 -4 -1 -1 2 1 1 -1 1 -2
over 25 words · over 25 words · 19 to 25 words	-1 -1 -2 -1 -2 -1 2 0 -1 0 2 -1
over 25 words · over 25 words · 2 to 3 words	-2 -2 -4 -2 -3 -4 3 -1 1 2 -1 0
over 25 words · over 25 words · 4 to 6 words	-3 0 0 -2 -6 -5 4 1 1 2 1 -2
over 25 words · over 25 words · 7 to 13 words	-2 0 -4 -3 -6 -1 3 -4 0 1 -1 1
over 25 words · over 25 words · over 25 words	1 -1 0 -1 0 -1 0 -1 0 0 -1 2
# paragraphs within 4 above
0	0 -6 0 0 -1 -1 1 -1 0 2 1 0
1	1 -3 0 1 0 0 0 -3 1 -1 0 1
2	-1 -2 -1 0 1 1 0 -1 1 1 0 0
3	0 -1 0 -1 1 -1 0 2 1 3 0 0
4 to 6	1 0 -1 -1 0 0 1 3 0 1 0 1
# paragraphs within 4 below
0	0 -6 0 0 -1 -1 1 0 0 -1 1 1
2	-1 -1 1 -1 1 0 0 -2 1 0 0 1
3	0 -1 0 -1 1 0 1 -3 -1 0 0 0
4 to 6	1 -3 -1 -1 0 2 0 -3 0 0 -2 1
# paragraphs within 4 above × paragraphs within 4 below
0 · 0	0 -6 0 -1 -2 -3 1 0 1 -1 0 0
0 · 1	-1 0 0 0 -2 -2 0 -3 1 0 0 0
0 · 2	0 -3 1 1 0 -3 -1 -2 0 0 0 0
0 · 3	-1 -1 -1 -2 -1 1 0 -2 -1 2 -1 -1
0 · 4 to 6	0 -3 -1 0 2 3 -2 0 0 -1 -1 1
1 · 0	0 -3 -1 1 0 -3 0 -1 1 -1 0 0
1 · 1	0 0 -4 -4 -1 0 1 -5 1 -1 0 0
1 · 2	0 -3 1 -1 -3 1 0 0 1 0 0 0
1 · 3	0 -4 1 2 1 -4 -2 0 -1 -1 -2 1
1 · 4 to 6	1 -3 0 2 -1 0 -1 -1 -1 -1 -2 2
2 · 0	-1 -1 -2 0 1 0 1 -1 0 -1 0 0
2 · 1	0 0 -3 -1 -1 0 -1 0 1 1 0 -1
2 · 2	0 0 -1 -3 -1 1 0 -5 0 0 0 1
2 · 3	0 -3 -2 0 -1 -2 -1 -4 0 2 -1 1
2 · 4 to 6	1 -3 -1 1 2 0 -2 -3 1 1 -1 0
3 · 0	-1 0 0 1 1 -5 0 0 0 3 -1 1
3 · 1	0 0 0 -3 0 -2 -1 2 0 1 0 1
3 · 2	1 -1 -3 -7 2 -5 -1 -2 1 2 0 1
3 · 3	-1 0 -3 -1 1 0 0 -1 1 2 -1 -1
3 · 4 to 6	0 -1 -2 -2 -3 0 2 -3 1 1 0 -1
4 to 6 · 0	-1 0 -4 -2 -2 1 0 2 1 2 0 -1
4 to 6 · 1	-1 -1 0 2 -1 0 -1 2 0 1 -1 1
4 to 6 · 2	0 0 -1 -6 0 -4 -1 1 0 2 0 -1
4 to 6 · 3	0 0 -3 -4 -2 -2 2 -2 0 0 0 -1
4 to 6 · 4 to 6	1 0 -2 -2 0 -1 1 -2 0 0 -2 1
# short lines within 4 above
all	0 -4 0 -1 0 -3 1 -3 1 0 0 1
none	0 -1 0 -2 2 1 1 2 2 0 -1 1
up to a quarter	0 -2 -1 0 -2 0 0 -1 1 0 0 -1
up to half	0 -2 -1 1 -1 1 0 -3 1 1 0 0
up to three quarters	-1 -3 2 2 0 -1 0 1 0 0 0 0
# short lines within 4 below
all	0 -6 1 0 -2 0 1 0 1 0 0 0
none	0 -2 0 -2 -1 1 1 -2 -1 0 0 1
up to a quarter	0 -1 -1 -1 2 0 -1 -2 1 0 0 -1
up to three quarters	0 -2 0 1 0 0 0 0 1 0 0 0
# some paragraphs within 4 above × some paragraphs within 4 below × size
0 · 0 · 0 to 1 words	1 -4 -2 0 -3 -4 0 0 1 0 0 0
0 · 0 · 14 to 18 words	0 -1 2 -4 -4 -3 0 -4 -1 -2 1 0
0 · 0 · 19 to 25 words	0 -1 1 0 -1 -2 0 -4 -2 0 0 1
0 · 0 · 2 to 3 words	-1 -4 -1 -1 -1 -2 1 -2 1 0 0 1
0 · 0 · 4 to 6 words	-1 -4 0 -1 -1 -2 1 1 1 0 0 0
0 · 0 · 7 to 13 words	-1 -2 -1 -3 -2 -2 1 -1 0 0 0 -1
0 · 0 · over 25 words	-1 -3 -1 1 -2 -4 2 -4 -1 -2 2 0
0 · 1 · 0 to 1 words	-2 -5 -4 1 -15 -5 3 -1 1 -1 1 0
0 · 1 · 14 to 18 words	0 0 -2 -2 1 -2 -1 -2 1 1 -1 0
0 · 1 · 19 to 25 words	2 -2 -2 0 -2 -2 -1 -2 2 -1 -1 0
0 · 1 · 2 to 3 words	-1 -1 -2 0 1 -2 2 -1 -1 -2 1 -1
0 · 1 · 4 to 6 words	0 0 0 -1 -2 -2 -1 -5 0 0 -1 0
0 · 1 · 7 to 13 words	0 0 0 -3 -1 -1 -1 -2 1 0 -1 0
0 · 1 · over 25 words	-1 0 2 0 -3 -3 1 -1 0 1 0 -1
0 · 2 to 3 · 0 to 1 words	0 -1 -7 -2 2 2 0 0 -1 1 0 0
0 · 2 to 3 · 14 to 18 words	0 -1 -2 1 -1 -3 0 -1 -1 -2 0 0
0 · 2 to 3 · 19 to 25 words	-2 2 1 -2 0 -3 0 -1 -1 2 -1 -1
0 · 2 to 3 · 2 to 3 words	0 -1 -5 2 0 -1 0 -1 1 0 0 -1
0 · 2 to 3 · 4 to 6 words	0 -2 -5 -1 0 -1 0 -3 -2 4 -1 -1
0 · 2 to 3 · 7 to 13 words	-1 -1 -1 -1 -1 -3 1 -3 0 -1 1 -1
0 · 2 to 3 · over 25 words	-1 -5 2 -8 -5 -3 0 -1 0 -1 0 0
0 · 4 to 8 · 0 to 1 words	3 -1 -1 -3 -7 -1 0 0 -1 2 -2 0
0 · 4 to 8 · 14 to 18 words	1 -3 -2 -2 4 -1 -4 0 0 0 -1 2
0 · 4 to 8 · 19 to 25 words	-2 -2 -3 1 -2 -1 4 0 0 -2 3 -1
0 · 4 to 8 · 2 to 3 words	2 -1 2 -2 -3 4 -7 0 1 3 -7 1
0 · 4 to 8 · 4 to 6 words	-2 2 -8 1 0 0 -3 0 -1 1 -1 -1
0 · 4 to 8 · 7 to 13 words	0 -3 -1 2 -1 0 0 0 0 0 0 0
0 · 4 to 8 · over 25 words	-3 -2 0 -5 2 -2 1 0 0 -2 1 0
1 · 0 · 0 to 1 words	1 -4 -3 2 -1 -6 -3 1 1 -2 -1 0
1 · 0 · 14 to 18 words	0 -1 -2 0 3 -1 -3 -3 0 0 0 1
1 · 0 · 19 to 25 words	1 -1 -1 -8 -1 -1 0 -3 2 -3 0 0
1 · 0 · 2 to 3 words	0 -3 -4 -1 -3 -2 0 0 1 0 0 0
1 · 0 · 4 to 6 words	0 -3 -2 -2 -1 -3 0 -1 1 -3 -1 0
1 · 0 · 7 to 13 words	0 -1 -1 -1 0 -1 0 -2 -1 -1 0 0
1 · 0 · over 25 words	-2 -2 -2 0 -2 -2 2 -3 0 1 2 -3
1 · 1 · 0 to 1 words	-2 -1 -2 -2 -1 1 0 0 1 -2 1 0
1 · 1 · 14 to 18 words	0 -1 -5 1 -4 -2 0 -2 1 1 0 0
1 · 1 · 19 to 25 words	-2 -1 -1 -6 -1 -2 3 -3 0 0 3 -3
1 · 1 · 2 to 3 words	1 -1 -4 -2 -7 0 0 -3 0 -1 0 0
1 · 1 · 4 to 6 words	0 -2 -6 -5 1 -1 0 -5 1 0 -1 -1
1 · 1 · 7 to 13 words	-1 1 -2 0 -1 -2 0 -3 0 -1 1 -1
1 · 1 · over 25 words	-1 -1 -3 -1 -3 -3 1 -2 1 -2 1 -1
1 · 2 to 3 · 0 to 1 words	1 -3 -3 -2 -3 1 -1 2 -1 1 -1 0
1 · 2 to 3 · 14 to 18 words	-1 0 1 -1 -2 -2 1 -1 0 2 0 0
1 · 2 to 3 · 19 to 25 words	0 -2 0 -5 -2 -2 0 0 0 0 0 0
1 · 2 to 3 · 2 to 3 words	1 -4 -6 2 -6 0 -2 -1 -1 -1 0 1
1 · 2 to 3 · 4 to 6 words	0 -3 2 0 0 -1 -1 -3 3 0 -3 1
1 · 2 to 3 · 7 to 13 words	-1 -4 1 0 -1 -2 -1 0 -1 -2 1 0
1 · 2 to 3 · over 25 words	0 -2 -1 -6 1 -2 0 -1 0 -1 -1 1
1 · 4 to 8 · 0 to 1 words	3 -1 -1 0 -5 -1 -4 0 -1 1 -3 2
1 · 4 to 8 · 14 to 18 words	-1 -1 -1 -4 -1 -1 1 0 -1 -1 1 0
1 · 4 to 8 · 19 to 25 words	-1 -1 -3 -2 2 -1 1 0 -1 -1 0 1
1 · 4 to 8 · 2 to 3 words	-4 -1 -2 0 -4 -2 4 0 1 -2 1 0
1 · 4 to 8 · 4 to 6 words	1 0 -3 2 -3 1 -4 0 -2 -1 -1 1
1 · 4 to 8 · 7 to 13 words	2 -1 -1 1 0 -5 -2 0 0 1 -1 1
1 · 4 to 8 · over 25 words	1 -2 1 -4 1 -1 -1 0 0 -1 -2 2
2 to 3 · 0 · 0 to 1 words	0 -1 -1 -2 -3 1 -1 2 2 -2 1 0
2 to 3 · 0 · 14 to 18 words	-1 -1 -4 -2 -2 -1 1 1 1 0 0 0
2 to 3 · 0 · 19 to 25 words	-2 -1 1 0 -1 -1 1 1 1 0 0 -1
2 to 3 · 0 · 2 to 3 words	-1 -1 -2 1 1 -1 0 -4 -1 1 -1 1
2 to 3 · 0 · 4 to 6 words	0 0 -4 0 -1 1 -1 -2 -1 0 -2 1
2 to 3 · 0 · 7 to 13 words	-1 0 -2 3 -1 -2 0 -3 2 1 -1 0
2 to 3 · 0 · over 25 words	-2 -1 1 -3 -1 -2 3 0 0 1 2 -1
2 to 3 · 1 · 0 to 1 words	1 -2 -1 -3 -3 1 -4 2 0 1 -3 2
2 to 3 · 1 · 14 to 18 words	-1 1 -2 -1 -2 -1 2 -3 -2 0 0 0
2 to 3 · 1 · 19 to 25 words	-1 0 0 -5 -4 -2 2 0 2 1 1 -1
2 to 3 · 1 · 2 to 3 words	2 -3 -1 2 -4 0 -3 -5 1 1 -1 0
2 to 3 · 1 · 4 to 6 words	0 1 -3 -1 -1 -1 -2 0 2 1 -1 0
2 to 3 · 1 · 7 to 13 words	1 1 -1 -11 0 -3 -1 2 1 0 0 -1
2 to 3 · 1 · over 25 words	-2 0 -2 -2 0 -2 2 -3 1 2 1 -1
2 to 3 · 2 to 3 · 0 to 1 words	1 -3 -2 -1 -9 -1 -1 -1 -2 0 1 -1
2 to 3 · 2 to 3 · 14 to 18 words	2 2 -1 -4 -1 -2 -2 -3 0 1 -1 1
2 to 3 · 2 to 3 · 19 to 25 words	2 0 -5 -5 2 -3 -3 -3 1 2 -3 3
2 to 3 · 2 to 3 · 2 to 3 words	-1 1 0 -4 -1 1 -1 0 -2 1 0 -1
2 to 3 · 2 to 3 · 4 to 6 words	0 0 -3 -4 0 -2 1 -3 0 -2 0 1
2 to 3 · 2 to 3 · 7 to 13 words	1 -3 -2 1 -1 -1 0 -2 1 1 -1 2
2 to 3 · 2 to 3 · over 25 words	-1 -1 -1 -2 -1 -4 1 -3 0 1 0 0
2 to 3 · 4 to 8 · 0 to 1 words	1 -1 0 -3 1 -2 -2 -1 0 0 -1 1
2 to 3 · 4 to 8 · 14 to 18 words	3 0 0 -2 -4 -1 0 0 0 1 -3 2
2 to 3 · 4 to 8 · 19 to 25 words	-5 -1 -8 -2 0 -1 4 -1 -1 0 2 -2
2 to 3 · 4 to 8 · 2 to 3 words	-2 -1 -1 1 3 0 -3 0 0 1 -1 -1
2 to 3 · 4 to 8 · 4 to 6 words	0 -3 -2 2 -2 1 -1 -1 0 1 -1 -1
2 to 3 · 4 to 8 · 7 to 13 words	0 0 -1 -3 -2 1 0 -2 1 3 -2 -1
2 to 3 · 4 to 8 · over 25 words	0 -1 -1 -2 -1 -1 2 -1 0 0 1 0
4 to 8 · 0 · 0 to 1 words	-2 -1 0 -1 -3 -1 2 -1 1 1 0 -1
4 to 8 · 0 · 14 to 18 words	-2 0 -1 -2 1 0 1 -1 0 1 1 -1
4 to 8 · 0 · 19 to 25 words	-2 0 -1 -1 -2 0 3 -1 1 0 2 -2
4 to 8 · 0 · 2 to 3 words	1 -1 0 1 -9 0 -1 2 0 1 0 -1
4 to 8 · 0 · 4 to 6 words	-1 0 0 -1 -4 1 0 -1 0 -1 1 -1
4 to 8 · 0 · 7 to 13 words	0 2 -1 -5 0 -1 -2 3 -2 1 -2 1
4 to 8 · 1 · 0 to 1 words	0 -1 0 3 1 -1 -5 -2 0 -1 -1 1
4 to 8 · 1 · 14 to 18 words	-1 -1 -2 -1 0 0 0 2 0 0 0 0
4 to 8 · 1 · 19 to 25 words	-2 -1 1 -2 -5 -1 2 1 -1 0 1 -1
4 to 8 · 1 · 2 to 3 words	2 -1 0 0 -1 0 -2 0 -1 -1 -2 2
4 to 8 · 1 · 4 to 6 words	0 1 0 -6 -4 -4 1 1 1 1 -3 2
4 to 8 · 1 · 7 to 13 words	0 -1 1 -4 1 2 -1 1 -1 1 0 0
4 to 8 · 1 · over 25 words	-1 -1 -3 0 -1 -1 1 -2 0 0 1 -1
4 to 8 · 2 to 3 · 0 to 1 words	1 -1 0 -1 -6 -4 -1 1 -1 -1 -2 2
4 to 8 · 2 to 3 · 14 to 18 words	-2 0 0 -2 0 -1 1 -1 -1 0 1 -1
4 to 8 · 2 to 3 · 19 to 25 words	-2 0 0 -1 -1 -1 2 0 0 1 2 -3
4 to 8 · 2 to 3 · 2 to 3 words	0 0 -1 -8 0 -4 1 0 -1 2 -1 0
4 to 8 · 2 to 3 · 4 to 6 words	1 -1 -1 -6 -3 -2 0 0 0 -1 0 0
4 to 8 · 2 to 3 · 7 to 13 words	-2 1 -7 -5 -2 1 0 -1 1 2 1 -3
4 to 8 · 2 to 3 · over 25 words	0 -1 0 -1 0 -1 1 -2 0 0 0 0
4 to 8 · 4 to 8 · 0 to 1 words	1 0 0 -2 -2 -6 0 0 0 0 0 0
4 to 8 · 4 to 8 · 14 to 18 words	-5 -1 -1 -1 -2 0 4 0 0 -1 1 -1
4 to 8 · 4 to 8 · 19 to 25 words	-1 -1 -2 -1 1 -1 1 -1 -1 -1 1 0
4 to 8 · 4 to 8 · 2 to 3 words	-2 1 0 -4 -4 -1 2 0 0 2 -1 1
4 to 8 · 4 to 8 · 4 to 6 words	-3 2 -1 -3 -5 0 2 0 1 1 0 -2
4 to 8 · 4 to 8 · 7 to 13 words	0 2 -3 -2 -6 0 2 -1 -1 1 -1 1
4 to 8 · 4 to 8 · over 25 words	1 -1 -1 -1 1 -1 -1 0 0 0 -2 2
# paragraphs within 12 above
0	0 -6 1 0 -2 -1 1 -1 1 2 0 0
1	0 -4 0 0 0 -1 0 -1 0 0 0 0
11 to 20	0 1 -1 0 0 -1 0 3 -1 0 -1 1
2	0 -1 -1 -3 0 -1 0 -1 -2 -1 1 0
3	0 -2 -2 -3 -1 -1 0 2 -1 -1 0 0
4 to 6	0 -2 -1 -1 1 0 0 -2 -1 0 0 0
7 to 10	0 -3 -4 3 2 0 0 0 -1 1 -1 2
# paragraphs within 12 below
0	0 -5 -1 -1 -2 -2 0 -1 1 -1 -1 1
1	0 -2 -3 0 0 -2 0 1 0 -2 0 0
11 to 20	2 0 -2 0 0 1 -2 -1 -1 -1 0 0
2	0 -2 0 -1 -1 -1 0 -2 0 0 -1 1
3	0 -2 0 -3 -1 -1 0 -1 0 -1 0 -1
4 to 6	0 -2 1 0 1 1 -1 0 1 -1 0 0
7 to 10	0 -3 1 0 1 1 0 1 0 0 -1 0
# paragraphs within 12 above × paragraphs within 12 below
0 · 0	1 -4 -1 -4 -4 -3 1 -1 1 -1 -1 1
0 · 1	1 -3 -5 -2 -2 -3 0 -4 1 -2 -1 0
0 · 11 to 20	-1 0 -3 2 -1 1 1 0 -2 -1 2 -2
0 · 2	0 -2 -1 1 -3 -1 0 0 0 0 0 0
0 · 4 to 6	-1 0 2 2 1 0 -1 0 0 1 0 -1
0 · 7 to 10	-2 -1 2 -1 2 3 -1 -1 0 1 0 -3
1 · 0	0 -2 -4 -1 -1 -2 0 -2 1 -1 -1 -1
1 · 1	1 -1 -3 0 -3 0 -1 -3 -1 -1 -1 0
1 · 11 to 20	3 -1 1 -4 -2 1 -2 0 -1 0 0 -1
1 · 2	0 -2 -2 -4 -1 -7 1 -1 -1 -1 0 0
1 · 3	0 -3 -1 -2 3 0 0 2 -1 -1 0 0
1 · 4 to 6	1 -2 -2 0 0 -1 -1 1 0 -2 0 1
1 · 7 to 10	0 -4 0 1 -2 -1 0 -1 -1 0 1 -1
11 to 20 · 0	4 -1 0 -4 -1 -4 -3 0 -1 -1 -3 3
11 to 20 · 1	-2 0 -1 2 -4 -3 1 3 -1 -1 0 1
11 to 20 · 11 to 20	0 0 0 0 2 -2 -1 -1 -1 0 -2 1
11 to 20 · 2	0 0 -1 1 -5 1 1 -4 0 -1 0 1
11 to 20 · 3	1 -1 -1 -1 -4 -1 0 2 0 -1 -2 2
11 to 20 · 4 to 6	1 -1 -2 -2 -4 -3 0 1 0 -1 0 0
11 to 20 · 7 to 10	-2 1 0 1 -1 0 1 1 -1 1 -1 0
2 · 0	0 0 1 1 -2 -4 0 -1 0 -1 0 -1
2 · 1	0 -1 -3 -7 -1 -1 0 -3 0 -1 0 -1
2 · 11 to 20	-1 -1 -2 2 3 -3 -3 0 0 0 0 -1
2 · 2	0 1 0 -3 -3 -3 1 1 -1 0 -1 1
2 · 3	-1 0 -8 -6 -1 -5 1 0 0 -1 1 -1
2 · 4 to 6	2 -3 -5 -2 -1 2 -2 0 -2 0 -1 0
2 · 7 to 10	0 -1 1 1 -3 -2 1 -2 -2 0 0 0
3 · 0	-1 0 -2 0 1 -1 0 1 -2 2 0 0
3 · 1	-2 4 0 2 0 -8 0 2 0 2 -1 0
3 · 11 to 20	-1 -1 -4 -1 -4 2 0 0 0 -2 1 0
3 · 2	0 0 -3 -3 -1 -2 0 -3 1 2 0 0
3 · 3	0 0 -5 -2 -3 -2 1 -1 1 0 1 -2
3 · 4 to 6	2 -2 -1 -5 -2 -1 -2 1 0 -1 0 -1
3 · 7 to 10	0 -3 -1 -2 -1 -5 -1 -1 0 -1 -1 0
4 to 6 · 0	-2 -2 0 1 2 0 -1 -2 -2 1 0 0
4 to 6 · 1	-1 1 1 0 1 0 -1 -4 1 1 1 -1
4 to 6 · 11 to 20	3 -1 -4 0 -2 1 -3 -1 -1 -1 -2 1
4 to 6 · 3	2 -1 0 -3 -2 0 -2 0 0 -1 0 0
4 to 6 · 4 to 6	0 -3 -4 -5 -1 -1 0 0 0 -1 0 0
4 to 6 · 7 to 10	0 -2 -2 0 -2 0 -1 -2 0 -1 -1 0
7 to 10 · 0	-3 -3 -2 2 -1 -1 1 2 -2 0 0 0
7 to 10 · 1	0 -4 -6 2 -1 -6 0 0 -1 -3 0 0
7 to 10 · 11 to 20	-1 1 -1 3 -1 1 0 -2 -1 2 0 -1
7 to 10 · 2	-1 -4 -7 -1 1 -6 2 -7 -1 -2 -1 1
7 to 10 · 3	0 -2 -2 1 -1 -4 0 -6 0 1 1 -2
7 to 10 · 4 to 6	0 -1 -7 -1 2 3 -2 -3 1 0 -1 0
7 to 10 · 7 to 10	-1 -2 -2 1 1 1 0 2 0 2 -1 1
# short lines within 12 above
all	1 -3 1 -1 -1 -4 0 -2 0 0 0 1
nearly all	-1 -3 1 2 1 2 0 -5 0 2 0 0
none	-1 0 -3 -1 3 -1 0 3 1 0 -1 1
up to half	1 -2 0 -3 -1 0 -1 0 1 -1 -1 0
up to three quarters	1 -6 0 0 -1 0 0 -3 1 0 0 -1
# short lines within 12 below
all	1 -3 -3 -3 -4 -1 0 -1 1 -1 0 1
nearly all	-1 -6 1 2 0 1 0 0 1 -1 0 0
none	0 0 -2 0 1 -1 0 -1 -4 0 -1 1
up to a quarter	0 0 1 -1 2 1 -1 2 -1 0 0 0
up to half	0 -3 2 0 -1 1 0 -1 0 0 -1 0
up to three quarters	1 -6 -2 -1 0 -1 -1 0 1 -1 0 0
# some paragraphs within 12 above × some paragraphs within 12 below × size
0 · 0 · 0 to 1 words	1 -3 -2 -4 -2 -5 0 0 1 -1 0 1
0 · 0 · 14 to 18 words	1 -2 -2 -3 -5 -1 1 -2 -2 -1 1 0
0 · 0 · 19 to 25 words	1 -1 -1 -7 -1 -1 0 -2 -2 1 0 1
0 · 0 · 2 to 3 words	0 -6 -1 -4 -3 -2 1 -1 1 0 0 1
0 · 0 · 4 to 6 words	0 -1 -8 -6 -3 -6 1 -2 0 0 0 0
0 · 0 · 7 to 13 words	0 -1 0 -1 -3 -5 1 -5 1 0 0 -1
0 · 0 · over 25 words	-1 0 1 0 -4 -1 1 -1 0 -1 1 -1
0 · 1 · 0 to 1 words	0 -3 -2 -1 -1 -2 -1 -2 1 -1 0 0
0 · 1 · 14 to 18 words	0 -2 -4 -1 0 -1 0 -1 -2 -1 -1 2
0 · 1 · 19 to 25 words	0 1 1 -7 -2 -1 0 -1 -1 1 -1 1
0 · 1 · 2 to 3 words	0 -2 -4 -2 2 -2 -1 -2 0 0 -1 0
0 · 1 · 4 to 6 words	1 0 0 -3 -5 -2 1 -5 0 -1 0 0
0 · 1 · 7 to 13 words	2 -1 -4 -3 -6 -8 1 -2 0 -2 0 0
0 · 1 · over 25 words	1 -2 -3 1 0 -1 0 0 -1 -1 0 1
0 · 2 to 3 · 0 to 1 words	0 -2 -2 0 -5 -1 0 1 0 1 0 0
0 · 2 to 3 · 14 to 18 words	0 2 0 -1 0 -1 -3 -1 -2 1 -1 0
0 · 2 to 3 · 19 to 25 words	0 -2 2 -2 -4 -1 0 0 1 -1 0 0
0 · 2 to 3 · 2 to 3 words	-1 -1 0 0 -7 0 2 -1 1 -2 1 -1
0 · 2 to 3 · 4 to 6 words	0 -2 -2 1 -2 -2 1 -3 0 -1 0 1
0 · 2 to 3 · 7 to 13 words	0 1 -2 -3 0 -2 -1 1 0 1 0 -1
0 · 2 to 3 · over 25 words	0 -3 -1 -3 -2 -1 1 -1 -1 -1 1 0
0 · 4 to 8 · 0 to 1 words	0 -3 -9 1 -5 0 -1 1 0 1 1 -1
0 · 4 to 8 · 14 to 18 words	-1 -3 0 0 0 -3 0 0 2 -3 2 0
0 · 4 to 8 · 19 to 25 words	-3 0 1 -12 1 -2 1 0 0 0 0 0
0 · 4 to 8 · 2 to 3 words	0 0 -2 1 -3 0 -2 0 1 -1 -1 -1
0 · 4 to 8 · 4 to 6 words	-3 0 1 2 -2 0 0 -1 0 1 -1 -3
0 · 4 to 8 · 7 to 13 words	0 -1 -1 -2 0 -2 -1 -2 0 0 0 0
0 · 4 to 8 · over 25 words	-3 -2 1 -2 0 -3 2 0 -1 -2 1 1
0 · over 8 · 0 to 1 words	0 -3 -3 -2 2 0 0 0 1 -2 2 -2
0 · over 8 · 14 to 18 words	-3 -1 2 0 1 -1 -1 0 -2 1 0 -2
0 · over 8 · 19 to 25 words	-1 -1 -4 3 1 -1 0 0 1 0 -1 -1
0 · over 8 · 2 to 3 words	1 1 -2 -1 0 2 -3 0 -1 1 -2 -2
0 · over 8 · 4 to 6 words	0 2 -5 -1 -1 0 -3 0 -1 2 -3 -1
0 · over 8 · 7 to 13 words	-5 2 0 2 1 -1 -1 0 1 1 -1 -1
0 · over 8 · over 25 words	-1 -2 3 -5 0 -2 -3 0 2 2 -2 0
1 · 0 · 0 to 1 words	1 -2 -2 1 0 -8 -3 0 0 0 -1 -1
1 · 0 · 14 to 18 words	-1 1 -3 -5 0 0 0 -2 2 -1 -1 0
1 · 0 · 19 to 25 words	1 -2 -5 -4 1 -1 1 -1 0 -2 0 0
1 · 0 · 2 to 3 words	0 -2 -2 -2 -1 -1 0 -1 0 -1 -1 1
1 · 0 · 4 to 6 words	1 -2 -3 -2 -1 -1 -1 -3 1 2 -1 -1
1 · 0 · 7 to 13 words	0 -1 0 1 -3 -1 0 -2 0 0 0 -1
1 · 0 · over 25 words	-1 -1 -4 -1 -3 -1 2 -1 0 -2 2 -1
1 · 1 · 0 to 1 words	0 -2 -1 1 -5 -7 0 -3 -1 0 0 0
1 · 1 · 14 to 18 words	1 0 -2 -1 0 0 -1 -1 1 -1 0 0
1 · 1 · 19 to 25 words	1 0 0 1 -2 0 -1 -1 -2 0 0 0
1 · 1 · 2 to 3 words	-1 -2 -1 -2 -1 -1 1 -1 -1 1 1 -1
1 · 1 · 4 to 6 words	0 -2 -2 -2 -3 0 0 0 0 -2 0 0
1 · 1 · 7 to 13 words	0 1 -2 -2 1 1 -1 -1 0 1 -1 0
1 · 1 · over 25 words	1 -2 -1 -2 -5 -1 1 0 1 -2 0 0
1 · 2 to 3 · 0 to 1 words	-1 -3 -2 -2 -11 1 0 2 2 -5 0 1
1 · 2 to 3 · 14 to 18 words	0 1 -2 -6 1 -1 -1 0 0 1 -2 0
1 · 2 to 3 · 19 to 25 words	0 -2 -2 -3 -1 -1 0 -1 1 0 1 -1
1 · 2 to 3 · 2 to 3 words	0 -5 -2 -2 -1 -10 1 -1 -2 -1 0 0
1 · 2 to 3 · 4 to 6 words	0 -2 -5 -4 3 -3 0 -1 -1 0 0 0
1 · 2 to 3 · 7 to 13 words	1 -3 -2 0 0 -7 -1 0 -1 0 0 0
1 · 2 to 3 · over 25 words	0 0 1 -6 -6 -1 1 -1 -2 1 0 0
1 · 4 to 8 · 0 to 1 words	1 -1 -4 -1 -13 -10 2 2 -1 -1 3 0
1 · 4 to 8 · 14 to 18 words	1 -2 1 -1 0 -2 -2 0 1 0 -2 0
1 · 4 to 8 · 19 to 25 words	0 -1 0 0 0 -2 -1 -1 -1 0 -1 1
1 · 4 to 8 · 2 to 3 words	1 -2 -8 1 -1 -1 -4 1 1 -1 0 1
1 · 4 to 8 · 4 to 6 words	0 -3 2 1 -2 0 -1 0 1 -1 1 0
1 · 4 to 8 · 7 to 13 words	-1 -1 0 1 -1 0 1 -2 -1 1 1 0
1 · 4 to 8 · over 25 words	0 -3 -6 -1 2 -3 0 0 1 -3 -1 3
1 · over 8 · 0 to 1 words	8 -1 -1 -7 -6 -3 -3 0 0 2 -3 1
1 · over 8 · 14 to 18 words	-2 -2 1 -2 0 -1 1 0 -1 -1 1 0
1 · over 8 · 19 to 25 words	-2 -1 -2 -1 0 -1 2 0 0 -3 3 -1
1 · over 8 · 2 to 3 words	3 -2 -2 -2 -2 -3 -1 0 -1 0 0 1
1 · over 8 · 4 to 6 words	3 0 -7 0 -3 3 -6 0 -1 1 -1 -2
1 · over 8 · 7 to 13 words	-3 -2 -2 1 1 1 1 0 -1 0 1 -1
1 · over 8 · over 25 words	-4 0 2 -4 -3 -1 2 0 0 0 1 -1
2 to 3 · 0 · 0 to 1 words	1 1 -1 2 -10 -10 -3 2 -1 0 -1 1
2 to 3 · 0 · 14 to 18 words	0 1 1 -7 0 0 -1 1 0 1 -1 0
2 to 3 · 0 · 19 to 25 words	-1 1 1 0 -1 -1 1 -2 1 1 -1 -1
2 to 3 · 0 · 2 to 3 words	1 1 -1 -1 -1 -2 -1 0 0 -1 -1 2
2 to 3 · 0 · 4 to 6 words	-1 -3 -2 1 -3 -1 1 -3 -1 -1 0 -1
2 to 3 · 0 · 7 to 13 words	0 -1 -5 -4 0 0 0 0 1 1 0 -1
2 to 3 · 0 · over 25 words	-4 -1 2 -1 -1 -1 3 -2 1 2 3 -4
2 to 3 · 1 · 0 to 1 words	0 0 -1 -3 -7 -3 0 1 1 -3 1 -1
2 to 3 · 1 · 14 to 18 words	-1 1 -2 -6 -1 0 1 -1 0 1 -1 0
2 to 3 · 1 · 19 to 25 words	0 -2 1 -2 -1 0 0 -1 2 2 0 -2
2 to 3 · 1 · 2 to 3 words	-1 -1 -1 -2 -1 -2 1 -3 -1 0 1 -1
2 to 3 · 1 · 4 to 6 words	-2 2 -2 1 -1 -6 1 0 0 0 0 0
2 to 3 · 1 · 7 to 13 words	-1 1 -2 -7 0 0 0 0 1 1 -2 0
2 to 3 · 1 · over 25 words	-1 -1 0 -6 -2 -1 2 -1 0 0 1 -1
2 to 3 · 2 to 3 · 0 to 1 words	0 -3 -1 -2 1 -3 -1 0 -1 -2 -1 1
2 to 3 · 2 to 3 · 14 to 18 words	1 1 -5 -6 -4 -1 0 -2 -1 0 0 0
2 to 3 · 2 to 3 · 19 to 25 words	3 0 0 -4 -4 -1 -2 -2 1 1 -3 2
2 to 3 · 2 to 3 · 2 to 3 words	-2 -2 -2 -4 -2 0 1 -1 -1 -1 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-2 2 -3 -4 0 -8 1 0 0 1 0 -1
2 to 3 · 2 to 3 · 7 to 13 words	1 -1 -5 -1 -1 -9 -1 0 -1 -1 -1 0
2 to 3 · 2 to 3 · over 25 words	1 1 -2 -8 -4 -2 0 -2 0 2 -2 2
2 to 3 · 4 to 8 · 0 to 1 words	3 -3 -2 -4 -1 1 -3 0 -2 1 -2 1
2 to 3 · 4 to 8 · 14 to 18 words	2 0 -3 -5 -1 -2 -2 -1 1 2 0 0
2 to 3 · 4 to 8 · 19 to 25 words	-1 -1 1 -5 -3 -2 1 1 0 0 -1 1
2 to 3 · 4 to 8 · 2 to 3 words	3 -3 0 -1 -7 0 -3 -1 -1 0 1 -1
2 to 3 · 4 to 8 · 4 to 6 words	0 0 -8 0 -1 1 -1 0 0 -3 0 1
2 to 3 · 4 to 8 · 7 to 13 words	2 -3 -2 -1 1 0 -3 2 0 -1 1 -1
2 to 3 · 4 to 8 · over 25 words	0 -1 -1 -6 -4 -3 1 -1 0 0 -1 0
2 to 3 · over 8 · 14 to 18 words	1 -2 -5 -2 0 0 -1 0 0 -1 0 0
2 to 3 · over 8 · 19 to 25 words	0 -1 -2 -1 -1 0 1 0 1 -1 1 -1
2 to 3 · over 8 · 2 to 3 words	-1 -1 -2 -2 2 -2 -2 0 -1 -1 2 -1
2 to 3 · over 8 · 4 to 6 words	3 -2 -3 -1 0 -2 -3 0 0 0 -1 1
2 to 3 · over 8 · 7 to 13 words	-3 0 2 0 -1 0 0 0 -2 1 -1 -2
2 to 3 · over 8 · over 25 words	-1 -1 -3 -3 0 -1 1 0 1 -1 -1 0
4 to 8 · 0 · 0 to 1 words	1 -2 -1 -2 -14 2 -2 -4 -2 1 0 0
4 to 8 · 0 · 14 to 18 words	-1 -2 -1 2 0 0 0 -1 0 -1 0 0
4 to 8 · 0 · 19 to 25 words	-1 -1 1 2 0 -1 0 -3 1 0 1 -1
4 to 8 · 0 · 2 to 3 words	-1 -1 -1 2 -3 -4 0 -1 -3 0 -1 2
4 to 8 · 0 · 4 to 6 words	-2 -1 -2 2 -1 -1 0 0 0 2 0 0
4 to 8 · 0 · 7 to 13 words	-1 -2 -4 3 2 0 -2 -7 -2 1 -1 1
4 to 8 · 0 · over 25 words	-1 -1 1 0 -1 -1 0 0 -2 1 0 -1
4 to 8 · 1 · 0 to 1 words	2 -2 0 1 -9 -3 -2 -7 1 -1 -1 2
4 to 8 · 1 · 14 to 18 words	-3 1 1 3 1 -1 1 -1 0 1 2 -2
4 to 8 · 1 · 19 to 25 words	-2 0 2 -4 -4 -1 2 0 1 2 0 -1
4 to 8 · 1 · 2 to 3 words	1 -2 0 -1 -5 1 -2 -2 -1 1 0 1
4 to 8 · 1 · 4 to 6 words	0 -1 -2 -1 0 -5 -1 1 1 -1 1 -1
4 to 8 · 1 · over 25 words	0 -1 -2 3 0 -1 -1 -2 0 1 -1 1
4 to 8 · 2 to 3 · 0 to 1 words	-1 -1 -1 -2 0 1 -1 0 1 0 2 -2
4 to 8 · 2 to 3 · 14 to 18 words	0 -1 -5 -7 0 -1 0 -2 0 0 0 0
4 to 8 · 2 to 3 · 19 to 25 words	-2 0 -1 -5 2 -2 -1 -3 1 -1 1 -1
4 to 8 · 2 to 3 · 2 to 3 words	3 -1 -2 0 -3 1 -3 -4 -2 -3 0 1
4 to 8 · 2 to 3 · 4 to 6 words	1 -5 0 -3 -2 -2 0 -2 2 0 -2 0
4 to 8 · 2 to 3 · 7 to 13 words	0 -1 0 -2 -3 -1 0 -1 0 -2 0 0
4 to 8 · 2 to 3 · over 25 words	-1 0 1 -3 -3 -4 1 -3 1 3 0 -1
4 to 8 · 4 to 8 · 0 to 1 words	-2 -3 -2 -1 -13 0 2 1 -2 -1 1 0
4 to 8 · 4 to 8 · 14 to 18 words	1 0 -6 -5 -3 -2 0 -3 -1 0 -1 1
4 to 8 · 4 to 8 · 19 to 25 words	-1 -2 -6 -5 0 -3 0 -2 0 0 0 0
4 to 8 · 4 to 8 · 2 to 3 words	0 -1 -4 -3 0 1 0 -3 0 0 -1 1
4 to 8 · 4 to 8 · 4 to 6 words	1 -1 -6 -2 -1 0 0 -1 -1 0 -1 1
4 to 8 · 4 to 8 · 7 to 13 words	1 -4 -2 -6 0 -3 0 0 1 -2 0 0
4 to 8 · 4 to 8 · over 25 words	1 -1 -6 -3 1 -2 0 -3 0 -1 0 1
4 to 8 · over 8 · 0 to 1 words	1 -1 0 2 -6 -2 -2 -2 1 -2 -1 2
4 to 8 · over 8 · 14 to 18 words	1 1 1 1 -1 -1 -2 0 -1 1 -1 0
4 to 8 · over 8 · 19 to 25 words	-1 0 -3 -2 0 -1 0 0 0 1 -1 0
4 to 8 · over 8 · 2 to 3 words	-2 -1 -1 0 -3 1 1 -1 -1 1 0 -2
4 to 8 · over 8 · 4 to 6 words	-4 0 0 2 0 3 1 0 -1 1 -2 0
4 to 8 · over 8 · 7 to 13 words	0 -2 0 2 -4 -2 0 -1 -1 2 -2 2
4 to 8 · over 8 · over 25 words	0 -2 -3 -2 1 -1 0 -1 -1 -1 0 0
over 8 · 0 · 0 to 1 words	-1 0 0 -3 1 -1 0 2 -1 0 -1 1
over 8 · 0 · 14 to 18 words	-4 0 0 -3 -2 0 4 1 0 0 4 -4
over 8 · 0 · 19 to 25 words	-1 0 0 -3 -1 0 1 2 0 0 0 0
over 8 · 0 · 2 to 3 words	-1 0 0 -4 -11 -6 3 -1 -1 -1 1 -1
over 8 · 0 · 4 to 6 words	2 0 0 -3 -5 -5 0 0 -2 0 -1 1
over 8 · 0 · 7 to 13 words	0 0 0 0 -4 -2 -2 3 -1 0 -2 2
over 8 · 0 · over 25 words	1 0 0 -5 0 -1 0 0 -1 -1 -1 2
over 8 · 1 · 0 to 1 words	1 0 0 1 -2 1 -3 -4 -2 -1 -4 4
over 8 · 1 · 14 to 18 words	-2 0 0 2 -3 0 1 2 0 0 0 0
over 8 · 1 · 19 to 25 words	-2 0 0 2 -3 0 1 1 0 1 0 0
over 8 · 1 · 2 to 3 words	3 -1 0 0 -9 -4 -3 -4 -1 -1 1 0
over 8 · 1 · 4 to 6 words	2 0 0 -5 -3 -4 -1 1 0 0 -1 1
over 8 · 1 · 7 to 13 words	-2 -1 -1 -5 0 -2 2 0 0 -1 1 -1
over 8 · 1 · over 25 words	-4 -1 -1 2 -2 -1 3 -2 -1 -1 3 -2
over 8 · 2 to 3 · 0 to 1 words	-1 -1 0 -1 2 -1 0 -3 1 0 -1 1
over 8 · 2 to 3 · 14 to 18 words	-1 -1 -1 -2 -1 0 1 -1 1 -1 1 -1
over 8 · 2 to 3 · 19 to 25 words	0 0 -1 -1 0 -1 1 -2 -1 1 1 -1
over 8 · 2 to 3 · 2 to 3 words	-1 -1 0 3 -11 -3 0 0 -1 0 -2 2
over 8 · 2 to 3 · 4 to 6 words	2 0 -1 -5 2 -4 -3 -1 0 0 -4 4
over 8 · 2 to 3 · 7 to 13 words	-1 -1 -2 -4 -2 -3 2 -3 -1 -1 1 -1
over 8 · 2 to 3 · over 25 words	-1 -1 -3 1 0 -1 1 -1 -1 0 0 0
over 8 · 4 to 8 · 0 to 1 words	1 -3 -1 3 -7 -5 -4 2 3 1 -4 3
over 8 · 4 to 8 · 14 to 18 words	-1 0 -1 -4 -1 -1 1 -2 0 0 1 -2
over 8 · 4 to 8 · 19 to 25 words	-2 0 -2 -2 3 -1 0 -1 0 -2 3 -3
over 8 · 4 to 8 · 2 to 3 words	-3 1 -1 2 -3 -1 2 1 0 1 0 -1
over 8 · 4 to 8 · 4 to 6 words	-1 -1 -2 0 -1 0 0 -1 1 0 -1 0
over 8 · 4 to 8 · 7 to 13 words	0 -1 -4 -7 -3 3 0 -2 0 0 1 -2
over 8 · 4 to 8 · over 25 words	-1 -1 -4 -3 1 -1 1 -2 0 0 0 0
over 8 · over 8 · 0 to 1 words	0 -2 0 2 -4 -4 0 0 -1 0 -2 2
over 8 · over 8 · 14 to 18 words	-5 1 1 -2 -2 0 5 0 -1 2 0 -1
over 8 · over 8 · 19 to 25 words	-3 1 0 -1 1 -1 1 0 -1 0 0 -1
over 8 · over 8 · 2 to 3 words	0 0 -1 3 -1 -9 -1 2 0 2 -1 -1
over 8 · over 8 · 4 to 6 words	-3 2 -1 2 -3 -4 2 2 -1 3 -1 -2
over 8 · over 8 · 7 to 13 words	0 3 0 0 -3 -8 0 0 -1 3 -3 2
over 8 · over 8 · over 25 words	0 -1 0 -1 2 -1 1 -1 -1 -1 0 0
# paragraphs within 40 above
0	0 -2 1 1 0 0 1 0 1 3 0 0
1	0 -2 -1 1 0 -1 0 2 1 0 0 -1
11 to 20	0 -3 -6 -2 -1 -1 0 -3 -2 -1 0 0
2	0 -2 -1 1 0 0 0 -1 -1 0 1 -1
3	-1 -2 0 -1 0 -1 1 2 -1 0 1 -1
4 to 6	0 -2 -1 -3 1 -2 -1 -1 -2 0 0 -1
7 to 10	0 -5 0 -2 1 1 0 -3 -4 0 0 1
over 20	-1 -1 -1 2 -1 -2 1 2 -2 -1 -2 2
# paragraphs within 40 below
0	1 -2 -5 -5 -4 -4 0 -1 0 -1 -2 2
1	1 0 -3 -2 -2 -2 -1 1 0 -1 0 0
11 to 20	0 -5 0 0 0 0 -1 -1 0 0 -1 0
2	0 -2 -1 -1 -2 0 0 0 0 -1 -1 1
3	0 -1 -3 -2 0 1 0 -3 -1 0 0 0
4 to 6	-1 -2 2 -1 1 0 0 0 -1 0 -1 0
7 to 10	0 -4 0 2 0 1 0 -2 0 0 0 0
over 20	1 -2 0 1 -1 0 0 0 0 -1 0 1
# paragraphs within 40 above × paragraphs within 40 below
0 · 0	3 -2 -6 -7 -6 -3 0 0 1 -1 0 0
0 · 1	1 -1 -1 -3 -2 -1 0 -2 0 0 0 0
0 · 11 to 20	-1 1 0 0 0 0 1 0 2 -1 1 -3
0 · 2	0 0 -2 -1 0 0 0 -2 0 -1 0 0
0 · 3	1 -2 -1 -2 -2 -1 0 1 0 0 0 1
0 · 4 to 6	-2 -1 3 0 1 1 0 1 0 0 -1 0
0 · 7 to 10	-1 0 2 2 0 -1 0 1 1 0 0 -2
0 · over 20	0 -3 -1 2 -3 -1 2 0 0 1 1 -2
1 · 0	2 -2 -6 -9 -5 -3 -1 -2 1 -5 0 0
1 · 1	0 2 0 -4 -1 -1 0 -1 1 1 0 -2
1 · 11 to 20	-1 -3 -1 1 2 0 0 0 0 0 1 -1
1 · 2	1 1 -1 -2 -2 -1 -1 1 0 -1 -1 1
1 · 3	0 -1 -4 0 -2 -2 1 0 0 -1 1 -1
1 · 4 to 6	0 -1 1 -1 -1 -2 1 2 3 -1 0 -1
1 · 7 to 10	-2 0 -2 3 0 1 -1 -2 1 1 -2 -1
1 · over 20	1 -2 0 -1 -1 -2 -1 0 0 -1 1 -2
11 to 20 · 0	-1 0 -2 1 -9 -4 1 -5 -2 0 0 1
11 to 20 · 1	0 0 0 0 -2 -2 0 0 -2 1 0 0
11 to 20 · 11 to 20	0 -2 -7 -2 0 -1 0 0 0 -2 0 0
11 to 20 · 2	0 -1 -3 -2 -2 2 -1 0 -2 0 -1 1
11 to 20 · 3	1 -1 -1 -4 -4 0 0 -3 -2 0 -1 1
11 to 20 · 4 to 6	1 -2 -4 -7 -1 -3 0 -5 -1 0 -1 1
11 to 20 · 7 to 10	2 -2 -5 -2 0 -1 -2 -3 -1 -2 -1 1
11 to 20 · over 20	-2 -2 -1 0 1 1 0 1 -2 0 0 0
2 · 0	0 2 -1 -6 -2 -4 1 -1 1 0 -1 -1
2 · 1	0 2 -4 -4 -4 0 0 -2 -1 0 0 0
2 · 11 to 20	0 -2 -1 1 -1 0 -2 0 -1 0 0 -1
2 · 2	0 -2 -2 0 -5 -1 0 -1 -1 0 0 0
2 · 3	-1 1 -1 -1 3 1 -1 -2 0 -1 -1 0
2 · 4 to 6	0 -2 -4 -2 0 -3 1 0 1 0 0 -2
2 · 7 to 10	-2 -2 -5 3 0 1 0 1 -1 1 0 -2
2 · over 20	0 -2 1 0 0 -1 -2 0 1 0 0 -2
3 · 0	1 2 -3 -5 0 0 -1 1 0 0 -1 2
3 · 1	0 0 -3 -4 -2 -6 0 -1 1 -2 0 0
3 · 11 to 20	-1 -3 0 1 -1 0 -1 2 -1 0 0 -3
3 · 2	1 0 -3 -4 -6 -2 0 -1 1 -1 0 0
3 · 3	1 1 -5 -1 1 -4 0 -2 -1 0 0 0
3 · 4 to 6	-1 2 3 2 3 -5 0 2 0 3 0 -2
3 · 7 to 10	-1 -2 0 -3 -3 -2 2 0 -1 -1 1 -1
3 · over 20	-1 1 -2 0 -3 0 2 0 0 1 -1 -1
4 to 6 · 0	1 0 -2 -3 -2 -5 -1 -1 -1 -1 0 1
4 to 6 · 1	3 0 -6 -2 -2 -4 -3 -1 1 -2 0 0
4 to 6 · 11 to 20	1 -2 -2 -5 0 -4 -1 1 -2 -1 1 -1
4 to 6 · 2	1 -1 -8 -2 2 -1 -1 -3 1 -2 -1 1
4 to 6 · 3	0 2 0 -2 2 0 0 -1 0 2 1 -1
4 to 6 · 4 to 6	-1 0 -2 0 -1 -2 0 0 -1 1 -1 0
4 to 6 · 7 to 10	0 -1 -2 -2 1 -1 0 0 -1 2 0 -1
4 to 6 · over 20	0 0 -2 -3 -2 0 0 -1 0 1 0 -2
7 to 10 · 0	-2 -1 2 0 0 -1 2 -2 -2 0 1 1
7 to 10 · 1	-1 1 -2 0 -1 -4 -1 -2 -1 0 0 1
7 to 10 · 11 to 20	2 -4 0 -5 -2 0 -3 0 -1 -1 -1 1
7 to 10 · 2	-1 0 2 -3 -2 -4 1 -2 -1 2 0 0
7 to 10 · 3	-1 0 0 -4 -2 -1 3 0 -1 1 1 0
7 to 10 · 4 to 6	0 -1 -4 -4 -1 0 0 -1 -1 0 0 0
7 to 10 · 7 to 10	0 -3 -3 -2 1 1 -1 -1 -1 0 0 0
7 to 10 · over 20	-1 -2 -1 1 1 1 -1 -2 -2 1 1 -3
over 20 · 0	1 -1 -1 -5 -3 -2 0 3 -1 -1 0 1
over 20 · 1	-1 -3 -2 2 -3 -1 -1 2 -1 -3 -2 1
over 20 · 11 to 20	-1 0 -3 -1 -1 -1 2 -2 -1 0 -2 1
over 20 · 2	0 -1 -1 -2 -4 -1 1 -1 -1 -1 0 0
over 20 · 3	0 -3 -2 0 -1 -6 0 -7 -1 -1 0 1
over 20 · 4 to 6	-1 -2 -6 2 0 -3 1 0 -1 -2 1 0
over 20 · 7 to 10	-1 -2 -1 -1 -2 -2 1 -1 -1 0 0 0
over 20 · over 20	-1 -1 0 2 -1 -2 2 0 -1 0 -1 0
# short lines within 40 above
all	2 0 1 1 -3 -6 -4 -1 1 1 -5 1
nearly all	-1 -6 2 2 3 -2 0 -4 0 2 1 -2
none	-1 0 -4 -1 3 -4 1 2 0 0 0 0
up to a quarter	-2 5 -1 1 0 0 2 5 0 1 -1 1
up to half	-1 -3 -2 -3 -1 -1 1 -1 1 -1 -1 1
up to three quarters	1 -7 -1 -3 -1 1 -1 -5 -1 -2 0 0
# short lines within 40 below
all	4 -2 -5 -3 -4 -7 -3 -2 1 0 -3 0
nearly all	1 -9 -1 -2 0 -1 0 -1 1 -1 0 -1
none	-1 0 0 1 1 -1 0 0 -5 1 0 1
up to a quarter	-2 7 0 0 0 0 1 4 -2 0 0 1
up to half	1 -6 0 2 -1 1 -2 0 0 0 -1 1
up to three quarters	0 -7 2 -2 1 1 0 -3 0 -1 0 0
# some paragraphs within 40 above × some paragraphs within 40 below × size
0 · 0 · 0 to 1 words	2 -2 -3 -4 -5 -2 0 1 1 0 0 0
0 · 0 · 14 to 18 words	0 1 -4 -2 -3 0 3 -1 -2 -1 3 -2
0 · 0 · 19 to 25 words	-1 -2 1 -3 0 0 2 -1 -2 1 1 0
0 · 0 · 2 to 3 words	3 -5 -2 -6 -7 -3 -1 -1 1 -1 0 0
0 · 0 · 4 to 6 words	3 -2 -1 -8 -6 -4 1 -1 0 0 1 0
0 · 0 · 7 to 13 words	1 2 -9 -4 -6 0 3 -1 -1 0 2 1
0 · 0 · over 25 words	2 0 -2 -2 0 0 -1 0 -1 2 0 0
0 · 1 · 0 to 1 words	2 -3 -1 -2 -1 -5 1 0 1 0 2 -2
0 · 1 · 14 to 18 words	1 -2 -1 -4 -2 0 1 0 2 -3 3 -2
0 · 1 · 19 to 25 words	0 0 0 -2 -2 0 1 0 0 0 1 0
0 · 1 · 2 to 3 words	1 -3 -1 -1 -3 -1 0 -1 0 2 0 0
0 · 1 · 4 to 6 words	1 2 0 -4 -2 1 0 -2 0 0 0 0
0 · 1 · 7 to 13 words	-1 2 -2 -1 -1 -3 0 -3 -3 2 0 1
0 · 1 · over 25 words	1 0 1 -2 -2 0 -1 0 1 -1 -1 0
0 · 2 to 3 · 0 to 1 words	1 -3 -1 -1 -3 -1 0 1 0 1 -1 1
0 · 2 to 3 · 14 to 18 words	1 0 -2 -3 1 -1 -2 0 -1 0 -1 0
0 · 2 to 3 · 19 to 25 words	1 2 -5 -4 -2 0 0 0 0 -2 2 -1
0 · 2 to 3 · 2 to 3 words	0 -1 0 0 -5 1 0 -1 1 -1 -1 1
0 · 2 to 3 · 4 to 6 words	-1 3 -5 -2 0 -1 2 -1 -2 -1 1 1
0 · 2 to 3 · 7 to 13 words	-1 -3 1 -3 0 -5 2 1 0 0 1 -2
0 · 2 to 3 · over 25 words	-1 -1 -5 1 -1 0 2 0 -3 -2 2 1
0 · 4 to 8 · 0 to 1 words	-2 0 -5 0 -1 1 2 1 0 1 0 -1
0 · 4 to 8 · 14 to 18 words	-2 -2 0 0 0 -1 2 0 -1 -2 2 2
0 · 4 to 8 · 19 to 25 words	0 -1 0 -7 -1 -1 1 0 1 -2 1 0
0 · 4 to 8 · 2 to 3 words	0 -2 -9 -1 -4 -3 -1 0 1 0 -1 -1
0 · 4 to 8 · 4 to 6 words	-2 -1 1 0 1 -1 0 -1 0 1 -1 0
0 · 4 to 8 · 7 to 13 words	-3 3 -1 -1 0 -2 -1 1 0 0 -1 -1
0 · 4 to 8 · over 25 words	-2 -2 0 -7 -1 -1 2 0 -2 0 1 1
0 · over 8 · 0 to 1 words	1 -3 -7 0 0 -3 0 0 0 0 0 -3
0 · over 8 · 14 to 18 words	-1 0 1 -3 -1 -2 1 0 -1 0 1 -3
0 · over 8 · 19 to 25 words	-3 -2 1 0 -1 -2 1 0 0 -1 1 -1
0 · over 8 · 2 to 3 words	-1 2 -1 1 -3 2 0 0 2 0 0 -3
0 · over 8 · 4 to 6 words	-1 0 -3 2 -3 -2 -2 0 1 0 -1 -2
0 · over 8 · 7 to 13 words	-1 0 0 0 0 -3 1 0 1 0 1 -3
0 · over 8 · over 25 words	-2 -3 1 -8 -1 -3 1 0 0 -1 1 -1
1 · 0 · 0 to 1 words	2 -1 -1 -11 -3 -3 1 1 0 -4 2 0
1 · 0 · 14 to 18 words	0 -1 -2 -4 -7 0 1 -1 1 -2 0 -2
1 · 0 · 19 to 25 words	3 0 -1 -1 -1 0 -3 -1 1 1 -2 1
1 · 0 · 2 to 3 words	3 -1 -1 -5 -7 -2 -1 1 1 -3 0 0
1 · 0 · 4 to 6 words	1 -1 -1 -3 -2 -1 -1 0 1 -2 0 -2
1 · 0 · 7 to 13 words	0 -2 -4 -6 -3 -3 1 -1 1 -2 1 -2
1 · 0 · over 25 words	3 0 -2 -3 -2 0 -1 0 2 -2 -1 -1
1 · 1 · 0 to 1 words	4 0 0 -2 -3 -5 -3 -2 0 0 -3 0
1 · 1 · 14 to 18 words	1 1 -1 -3 1 0 -3 0 0 0 -2 1
1 · 1 · 19 to 25 words	-1 0 -1 -1 1 0 2 0 -1 0 2 -1
1 · 1 · 2 to 3 words	1 -2 -1 -2 0 0 -1 -1 0 0 0 -1
1 · 1 · 4 to 6 words	1 0 -1 -4 1 1 0 1 2 0 -1 -2
1 · 1 · 7 to 13 words	-1 2 -4 -3 -4 -3 1 0 1 1 1 -2
1 · 1 · over 25 words	-1 -1 1 -3 -4 0 2 0 0 -1 2 -1
1 · 2 to 3 · 0 to 1 words	0 -1 -1 0 -2 -4 -1 1 0 1 -1 1
1 · 2 to 3 · 14 to 18 words	-1 1 -3 -3 -1 0 1 0 1 -1 0 0
1 · 2 to 3 · 19 to 25 words	0 -2 0 1 0 0 -1 0 -1 0 -1 1
1 · 2 to 3 · 2 to 3 words	1 -2 -1 0 -8 0 -1 -1 -2 0 -1 1
1 · 2 to 3 · 4 to 6 words	1 -2 -2 -5 0 -1 0 -1 -1 -1 0 0
1 · 2 to 3 · 7 to 13 words	0 2 -5 -1 -4 -3 1 1 -2 0 0 0
1 · 2 to 3 · over 25 words	-2 1 -2 -3 -1 -1 2 0 0 -1 1 0
1 · 4 to 8 · 0 to 1 words	-1 -1 -2 2 -8 0 -1 1 1 -1 0 0
1 · 4 to 8 · 14 to 18 words	0 2 -1 -1 0 0 0 0 2 1 -2 1
1 · 4 to 8 · 19 to 25 words	-1 -1 -1 1 1 -1 -1 0 0 2 -2 0
1 · 4 to 8 · 2 to 3 words	0 -1 -4 1 -1 1 0 1 1 0 0 -2
1 · 4 to 8 · 4 to 6 words	-1 -1 -1 2 1 -1 -2 1 2 2 -2 -2
1 · 4 to 8 · 7 to 13 words	0 -1 2 1 -5 -3 0 1 1 1 -1 -2
1 · 4 to 8 · over 25 words	-4 0 -1 0 1 -1 3 0 -1 1 2 -2
1 · over 8 · 0 to 1 words	2 -1 -5 -1 -5 -5 -1 1 -1 1 2 0
1 · over 8 · 14 to 18 words	-2 -1 -1 1 0 -2 -1 0 1 0 0 -1
1 · over 8 · 19 to 25 words	-6 -2 -1 -7 4 -1 1 0 -1 -2 2 -2
1 · over 8 · 2 to 3 words	3 -2 -8 -1 -3 -4 -2 -1 2 0 0 -1
1 · over 8 · 4 to 6 words	-1 -3 0 3 -2 2 -1 -1 0 -1 1 0
1 · over 8 · 7 to 13 words	-4 1 -3 1 2 1 0 -1 2 -1 0 -1
1 · over 8 · over 25 words	-4 -2 -1 -4 1 -3 3 0 0 -2 1 0
2 to 3 · 0 · 0 to 1 words	1 1 -1 -3 -5 -6 0 1 1 -2 -1 0
2 to 3 · 0 · 14 to 18 words	0 1 -1 -4 2 0 -3 1 0 2 -3 2
2 to 3 · 0 · 19 to 25 words	2 -1 -1 -1 -4 0 -1 0 1 -1 -1 0
2 to 3 · 0 · 2 to 3 words	2 2 0 -6 1 -2 -2 0 1 0 -3 0
2 to 3 · 0 · 4 to 6 words	1 -1 -1 -6 -1 0 0 -1 1 -1 -1 -1
2 to 3 · 0 · 7 to 13 words	-2 2 -4 -10 -1 -2 2 0 1 0 0 -1
2 to 3 · 0 · over 25 words	-1 0 1 1 -2 0 2 -1 0 1 2 -2
2 to 3 · 1 · 0 to 1 words	0 2 0 -4 -4 -5 0 1 -1 1 1 -1
2 to 3 · 1 · 14 to 18 words	0 0 -1 -3 -6 0 1 0 0 -2 0 0
2 to 3 · 1 · 19 to 25 words	-1 0 -1 -2 -2 0 2 -1 1 -1 2 -2
2 to 3 · 1 · 2 to 3 words	1 1 -1 -3 0 -2 -1 -2 0 -1 -1 1
2 to 3 · 1 · 4 to 6 words	0 -2 -1 -6 -1 1 0 -1 0 -2 0 1
2 to 3 · 1 · 7 to 13 words	0 1 -4 0 -3 -4 0 -2 -2 0 -2 2
2 to 3 · 1 · over 25 words	1 0 -2 -4 -2 0 1 0 -1 -1 1 0
2 to 3 · 2 to 3 · 0 to 1 words	1 -2 -1 1 1 -2 -1 0 -1 1 -1 1
2 to 3 · 2 to 3 · 14 to 18 words	1 1 -3 -3 -1 0 -2 0 1 0 -1 0
2 to 3 · 2 to 3 · 19 to 25 words	1 0 0 -2 -2 0 -1 -1 0 1 -2 1
2 to 3 · 2 to 3 · 2 to 3 words	0 -2 -1 -1 -2 0 0 -2 -2 0 0 0
2 to 3 · 2 to 3 · 4 to 6 words	-1 2 -1 -1 -2 -3 1 -1 0 1 -1 0
2 to 3 · 2 to 3 · 7 to 13 words	-1 -2 -5 1 0 -5 1 -1 0 -1 1 -1
2 to 3 · 2 to 3 · over 25 words	0 2 -5 -3 -4 -1 0 0 0 -1 0 0
2 to 3 · 4 to 8 · 0 to 1 words	0 -2 -1 -3 1 1 -1 2 -1 2 -1 -2
2 to 3 · 4 to 8 · 14 to 18 words	1 2 -1 0 3 -1 -4 0 2 3 -2 -2
2 to 3 · 4 to 8 · 19 to 25 words	-1 1 -2 -3 -3 -1 2 0 1 0 1 -2
2 to 3 · 4 to 8 · 2 to 3 words	-1 -1 -2 1 1 -2 0 -1 0 3 0 -1
2 to 3 · 4 to 8 · 4 to 6 words	-2 -1 -5 1 -2 -3 2 2 -1 0 1 -1
2 to 3 · 4 to 8 · 7 to 13 words	1 -1 -1 -6 -1 1 0 2 0 2 0 -1
2 to 3 · 4 to 8 · over 25 words	-2 -1 -1 -3 -2 -2 1 -1 -1 1 0 -1
2 to 3 · over 8 · 0 to 1 words	2 -2 -2 0 -2 -8 -1 0 -1 -1 2 -2
2 to 3 · over 8 · 14 to 18 words	-1 1 -1 -1 0 -1 0 0 -1 2 -1 -3
2 to 3 · over 8 · 19 to 25 words	-2 -1 0 -4 -1 -2 0 1 0 0 0 -1
2 to 3 · over 8 · 2 to 3 words	-2 -5 0 3 -1 -3 -2 0 -1 0 1 -2
2 to 3 · over 8 · 4 to 6 words	-2 -2 -8 0 1 5 -2 -1 -2 0 1 -1
2 to 3 · over 8 · 7 to 13 words	-1 -3 0 4 -2 2 -2 1 0 0 -1 0
2 to 3 · over 8 · over 25 words	-3 -1 -1 -6 -2 -2 3 0 0 0 0 -1
4 to 8 · 0 · 0 to 1 words	2 -1 0 -3 0 -1 -1 1 -1 -1 0 1
4 to 8 · 0 · 14 to 18 words	0 -1 -1 -4 -1 0 0 -3 2 -1 -1 0
4 to 8 · 0 · 19 to 25 words	0 1 -1 1 -6 -1 0 0 0 0 -1 0
4 to 8 · 0 · 2 to 3 words	1 -2 0 -4 -2 -3 0 -1 -1 -3 -1 2
4 to 8 · 0 · 4 to 6 words	-1 0 -1 -1 -2 -1 1 -3 -1 -2 0 0
4 to 8 · 0 · 7 to 13 words	0 -1 -2 -8 -1 1 0 -5 0 -1 0 0
4 to 8 · 0 · over 25 words	-1 0 -1 1 -3 0 1 1 -2 1 1 -1
4 to 8 · 1 · 0 to 1 words	6 -2 0 -4 -5 0 -4 -4 1 -1 2 -2
4 to 8 · 1 · 14 to 18 words	-3 1 -2 -3 -6 0 3 0 0 0 2 -3
4 to 8 · 1 · 19 to 25 words	0 0 0 -2 -4 0 0 1 1 -1 0 0
4 to 8 · 1 · 2 to 3 words	2 1 0 -3 -3 0 -2 -2 1 -2 0 0
4 to 8 · 1 · 4 to 6 words	1 0 -1 -1 2 -3 -2 -2 1 0 -1 0
4 to 8 · 1 · 7 to 13 words	2 0 -3 1 1 -6 -3 -3 1 -2 -1 1
4 to 8 · 1 · over 25 words	-5 0 -3 3 -4 0 4 -1 1 2 3 -4
4 to 8 · 2 to 3 · 0 to 1 words	0 -1 0 -3 -10 0 0 0 0 -1 2 -1
4 to 8 · 2 to 3 · 14 to 18 words	1 3 1 -5 -5 0 0 -1 -1 4 0 0
4 to 8 · 2 to 3 · 19 to 25 words	-2 0 1 -2 1 -1 0 -1 0 1 0 0
4 to 8 · 2 to 3 · 2 to 3 words	0 0 -1 -4 -1 -3 1 -3 0 -1 0 0
4 to 8 · 2 to 3 · 4 to 6 words	-1 1 -3 1 -3 0 0 -1 -1 3 0 0
4 to 8 · 2 to 3 · 7 to 13 words	-1 1 1 -3 5 -8 0 -3 0 2 0 0
4 to 8 · 2 to 3 · over 25 words	-1 0 1 -7 0 -2 1 -1 0 2 0 -1
4 to 8 · 4 to 8 · 0 to 1 words	0 -2 -2 1 -13 1 -1 0 -1 0 -1 1
4 to 8 · 4 to 8 · 14 to 18 words	0 -2 -6 -1 -1 -1 0 -1 0 0 0 0
4 to 8 · 4 to 8 · 19 to 25 words	1 0 -3 -3 1 -1 -1 -1 0 1 -1 1
4 to 8 · 4 to 8 · 2 to 3 words	-1 -1 -3 -1 -1 1 1 0 -2 1 0 0
4 to 8 · 4 to 8 · 4 to 6 words	0 0 -2 -2 -2 -8 1 0 -1 2 -1 0
4 to 8 · 4 to 8 · 7 to 13 words	1 1 -2 -4 0 0 -1 -1 -1 2 -1 0
4 to 8 · 4 to 8 · over 25 words	0 1 -1 -6 -5 -3 1 -2 0 2 -1 1
4 to 8 · over 8 · 0 to 1 words	3 -3 -2 -3 -2 -2 -2 2 -2 -1 1 1
4 to 8 · over 8 · 14 to 18 words	3 0 -1 -6 -4 -2 -2 0 1 1 -1 0
4 to 8 · over 8 · 19 to 25 words	-2 -1 0 -3 -1 -1 1 -1 -1 1 0 -1
4 to 8 · over 8 · 2 to 3 words	1 -3 0 -4 -2 1 -1 -1 -2 -2 2 -1
4 to 8 · over 8 · 4 to 6 words	0 -2 1 -2 0 -1 -1 0 -2 1 0 0
4 to 8 · over 8 · 7 to 13 words	1 -4 0 -2 0 -7 -2 -1 -1 -1 0 -1
4 to 8 · over 8 · over 25 words	-3 -2 -1 -2 1 -2 1 -1 1 1 0 -2
over 8 · 0 · 0 to 1 words	0 0 0 0 0 0 0 -1 -2 1 -1 2
over 8 · 0 · 14 to 18 words	-2 0 0 1 -3 0 1 0 -1 -1 1 -1
over 8 · 0 · 19 to 25 words	-2 0 2 2 -4 0 1 -2 -2 2 2 -1
over 8 · 0 · 2 to 3 words	0 0 -1 0 -7 -9 0 -1 -2 2 0 1
over 8 · 0 · 4 to 6 words	-1 0 0 1 -5 -10 0 -2 -3 0 1 0
over 8 · 0 · 7 to 13 words	-1 0 -1 1 -3 -5 0 0 -3 1 0 0
over 8 · 0 · over 25 words	-2 0 1 1 -2 -1 2 -1 -2 1 2 -1
over 8 · 1 · 0 to 1 words	0 0 -1 0 -8 1 -1 -4 -1 0 -2 2
over 8 · 1 · 14 to 18 words	-1 -2 1 1 -5 0 1 1 -1 -1 -1 1
over 8 · 1 · 19 to 25 words	-2 1 -1 1 -1 0 2 1 1 2 1 -1
over 8 · 1 · 2 to 3 words	0 -1 0 0 -3 -3 -1 -6 -2 3 -1 1
over 8 · 1 · 4 to 6 words	0 -1 0 0 -5 -6 0 0 -1 0 1 1
over 8 · 1 · 7 to 13 words	0 2 -2 1 0 -4 -1 2 0 2 -1 1
over 8 · 1 · over 25 words	1 -1 -2 1 -8 -1 0 -3 -1 1 0 1
over 8 · 2 to 3 · 0 to 1 words	1 -1 -1 -6 1 1 0 -3 -1 1 0 0
over 8 · 2 to 3 · 14 to 18 words	1 -2 -2 -2 -3 -1 0 -4 -1 -2 -1 1
over 8 · 2 to 3 · 19 to 25 words	0 -1 -3 -5 -3 -1 2 -4 1 0 1 -1
over 8 · 2 to 3 · 2 to 3 words	0 -2 -1 -2 -5 0 0 -5 -1 0 0 0
over 8 · 2 to 3 · 4 to 6 words	1 -4 -2 -4 -3 -2 0 -1 0 -2 -1 1
over 8 · 2 to 3 · 7 to 13 words	1 -1 -6 -2 -3 -3 0 0 0 -1 -2 2
over 8 · 2 to 3 · over 25 words	-2 -1 -1 -11 1 -3 2 -2 0 2 2 -1
over 8 · 4 to 8 · 0 to 1 words	-2 -3 -1 -2 -2 1 1 -4 -2 1 -1 1
over 8 · 4 to 8 · 14 to 18 words	-1 -2 -5 -3 3 -2 0 0 -1 0 0 0
over 8 · 4 to 8 · 19 to 25 words	-1 -2 -3 0 3 -3 -1 0 1 1 1 -2
over 8 · 4 to 8 · 2 to 3 words	0 -2 -2 -1 -2 -3 0 -7 -2 1 0 1
over 8 · 4 to 8 · 4 to 6 words	2 -3 -4 -4 -1 -3 -2 -1 0 -1 -2 1
over 8 · 4 to 8 · 7 to 13 words	2 -2 -3 -5 -2 -4 -1 -6 0 -1 0 0
over 8 · 4 to 8 · over 25 words	0 -2 -4 1 -4 -3 1 -4 0 -1 0 1
over 8 · over 8 · 0 to 1 words	-2 -3 -2 0 -5 -1 0 1 -1 -1 0 1
over 8 · over 8 · 14 to 18 words	-1 -2 -2 -1 -2 -2 1 -5 -1 -1 0 -1
over 8 · over 8 · 19 to 25 words	1 -1 -3 -4 -3 -2 1 -3 -1 -1 1 0
over 8 · over 8 · 2 to 3 words	1 -2 -4 -1 -2 -2 -1 0 -4 -1 0 0
over 8 · over 8 · 4 to 6 words	0 -2 -2 -1 0 1 0 0 -1 -1 -1 1
over 8 · over 8 · 7 to 13 words	0 -2 -8 -4 -2 0 2 0 -1 -1 0 0
over 8 · over 8 · over 25 words	1 -1 -2 -1 1 -1 1 -2 0 -1 0 1
# prose above
1 to 30 words	-2 1 1 3 1 2 -1 2 2 2 -1 -2
161 to 320 words	-2 -3 0 -3 2 -1 1 -1 -2 0 2 -2
31 to 80 words	-4 -1 -2 1 -1 1 -1 4 2 0 0 -6
321 to 640 words	-1 -5 -3 -3 1 0 1 -2 -3 -1 1 -1
641 to 1200 words	0 -4 -2 -3 -1 -2 0 -2 -2 -1 0 2
81 to 160 words	-3 -2 0 1 2 0 1 1 0 1 1 -3
over 1200 words	0 -2 -2 -1 -3 0 0 -2 -2 0 -1 1
# prose below
0 words	0 3 -1 -3 -4 -6 1 -2 -2 1 0 3
1 to 30 words	1 1 -1 -3 0 -1 -2 -1 -1 1 0 1
161 to 320 words	0 -3 -4 -2 1 1 0 -2 -1 0 -2 1
31 to 80 words	0 2 -2 -1 0 -2 0 1 0 -2 0 1
321 to 640 words	-1 -5 1 0 0 0 1 0 -1 1 0 -1
641 to 1200 words	1 -5 1 1 -1 0 -1 -3 0 0 -1 -1
81 to 160 words	-1 0 -6 -3 -1 0 1 2 1 -1 0 0
over 1200 words	0 -3 1 1 0 1 0 0 -2 0 1 0
# prose above × prose below
0 words · 0 words	3 0 -2 -3 -1 0 1 1 -1 -1 1 1
0 words · 1 to 30 words	1 1 2 0 1 0 -2 0 0 2 -2 -1
0 words · 161 to 320 words	0 3 -3 0 0 0 1 1 1 -1 1 -1
0 words · 31 to 80 words	-3 5 -2 -1 2 0 3 -1 0 -2 2 -1
0 words · 321 to 640 words	1 -3 2 1 -4 0 0 -1 0 1 0 -1
0 words · 641 to 1200 words	0 0 0 -1 0 -2 0 0 0 1 0 -3
0 words · 81 to 160 words	-3 2 -4 -3 4 -3 3 2 1 0 3 1
0 words · over 1200 words	-1 -2 -1 1 -2 -1 1 0 -1 1 0 -2
1 to 30 words · 0 words	-4 -1 -3 -2 1 -4 4 2 -1 -4 4 -4
1 to 30 words · 1 to 30 words	-2 3 -3 -1 2 0 -1 1 1 3 -1 -3
1 to 30 words · 161 to 320 words	0 1 0 -1 -3 -1 3 0 0 -2 2 0
1 to 30 words · 31 to 80 words	-2 2 -2 -4 -1 0 3 1 0 0 2 -1
1 to 30 words · 321 to 640 words	-1 -2 -1 2 0 -2 1 -1 1 0 0 -1
1 to 30 words · 641 to 1200 words	0 2 0 0 -2 0 -1 0 0 1 -2 -1
1 to 30 words · 81 to 160 words	-1 0 -2 -1 0 0 1 2 0 -1 0 1
1 to 30 words · over 1200 words	-1 -2 2 1 4 2 -2 0 0 2 -1 -1
161 to 320 words · 0 words	0 1 1 -4 -1 -2 2 0 -5 2 1 2
161 to 320 words · 1 to 30 words	0 1 0 0 -1 -4 0 -2 -1 1 0 0
161 to 320 words · 161 to 320 words	1 -2 -1 -1 -1 -2 -1 0 0 1 -1 0
161 to 320 words · 31 to 80 words	0 2 0 0 -1 -1 1 1 1 2 1 -2
161 to 320 words · 321 to 640 words	-1 -1 -10 -7 2 -2 0 0 -2 1 1 -1
161 to 320 words · 641 to 1200 words	-1 -3 -2 -2 1 1 0 -2 0 0 0 0
161 to 320 words · 81 to 160 words	0 1 -6 -4 -1 -8 1 -1 1 0 0 -1
161 to 320 words · over 1200 words	-1 -2 0 0 0 2 0 0 -2 1 2 -3
31 to 80 words · 0 words	-2 3 -1 -1 -1 1 1 2 0 1 1 -4
31 to 80 words · 1 to 30 words	2 1 -3 -4 -2 -1 -2 -1 2 0 -1 -1
31 to 80 words · 161 to 320 words	-2 0 -3 0 -1 1 1 0 0 0 -1 0
31 to 80 words · 31 to 80 words	-1 3 -1 -1 -3 -5 0 3 2 -1 0 -2
31 to 80 words · 321 to 640 words	-1 0 0 0 1 0 -1 2 1 0 0 -3
31 to 80 words · 641 to 1200 words	0 -4 -1 1 -3 -2 -1 0 0 -1 2 -1
31 to 80 words · 81 to 160 words	-2 0 -4 -3 1 1 0 2 0 0 0 -1
31 to 80 words · over 1200 words	-2 -1 0 2 -1 -1 -2 0 -1 0 0 -2
321 to 640 words · 0 words	1 1 2 -5 -1 -5 0 -7 -2 2 0 2
321 to 640 words · 1 to 30 words	2 -1 -2 -1 -4 -3 -1 -2 -2 -1 1 1
321 to 640 words · 161 to 320 words	-1 -3 -9 -4 2 1 1 -1 -2 -1 0 0
321 to 640 words · 31 to 80 words	0 -2 -1 1 -1 -2 0 0 -2 -1 0 0
321 to 640 words · 321 to 640 words	-1 -4 -5 -7 1 0 1 0 -2 -4 0 0
321 to 640 words · 641 to 1200 words	0 -4 -1 -1 -1 -3 -1 0 -3 0 0 1
321 to 640 words · 81 to 160 words	1 0 0 -2 -1 0 -1 -1 -1 0 0 0
321 to 640 words · over 1200 words	0 -2 0 2 0 0 -1 1 -1 1 -1 0
641 to 1200 words · 0 words	0 -2 -1 -2 -2 -7 0 -5 -6 -2 0 1
641 to 1200 words · 1 to 30 words	1 -1 -1 -4 -1 -5 0 -2 -2 0 1 0
641 to 1200 words · 161 to 320 words	-1 -3 -2 -1 0 -4 1 0 -1 2 1 -1
641 to 1200 words · 31 to 80 words	1 -2 -1 -1 -2 -3 -1 -2 -1 -2 0 1
641 to 1200 words · 321 to 640 words	1 -2 0 -3 -1 -2 0 -2 0 1 0 -1
641 to 1200 words · 641 to 1200 words	-1 -2 -5 -2 -1 -5 1 -1 0 0 1 -2
641 to 1200 words · 81 to 160 words	0 -4 -5 -5 -2 -6 1 0 -1 -4 0 1
641 to 1200 words · over 1200 words	-2 -1 -1 -1 -2 1 1 -1 -2 -1 1 1
81 to 160 words · 0 words	-3 3 -2 -1 -3 -5 3 0 -1 3 2 -2
81 to 160 words · 1 to 30 words	1 3 -3 -2 -3 0 0 1 0 0 -1 0
81 to 160 words · 161 to 320 words	-1 0 -5 -2 3 -8 -2 0 0 -1 -1 0
81 to 160 words · 31 to 80 words	-1 1 -2 -2 -1 -2 1 -1 1 1 0 -1
81 to 160 words · 321 to 640 words	-1 0 -3 -3 -1 -1 0 2 -1 0 1 -1
81 to 160 words · 641 to 1200 words	-1 -3 1 2 -1 3 -1 -2 0 1 -1 -2
81 to 160 words · 81 to 160 words	-1 1 -2 2 -1 1 0 2 -1 1 0 1
81 to 160 words · over 1200 words	-4 -2 0 0 -1 -4 3 0 -1 0 0 -1
over 1200 words · 0 words	0 -1 -1 -1 -14 -7 1 -1 -1 -2 1 1
over 1200 words · 1 to 30 words	0 -1 0 -1 -4 -3 1 -2 -1 -1 0 0
over 1200 words · 161 to 320 words	2 -1 -4 -2 -8 0 -1 -9 -1 -1 -2 1
over 1200 words · 31 to 80 words	-2 -2 -2 -2 -1 -1 2 -2 -1 -1 1 -1
over 1200 words · 321 to 640 words	-1 -2 -1 0 -2 -1 0 0 -1 1 -1 0
over 1200 words · 641 to 1200 words	0 -1 -4 -2 -2 0 1 -2 0 0 -1 0
over 1200 words · 81 to 160 words	2 -2 -3 1 -7 0 -1 -1 -1 -1 -2 2
over 1200 words · over 1200 words	1 -2 0 -2 -2 0 -1 -1 -1 -1 -2 1
# share of prose above × size
a fifth · 0 to 1 words	-1 -2 -7 3 -3 -1 -2 1 0 0 2 -1
a fifth · 14 to 18 words	-1 1 -1 1 0 -4 -2 -1 2 2 -2 -3
a fifth · 19 to 25 words	-3 -3 1 -2 1 -4 0 0 1 1 0 -3
a fifth · 2 to 3 words	-2 -4 -3 2 -2 0 -1 1 0 1 3 -3
a fifth · 4 to 6 words	-1 -4 0 2 0 3 -1 0 0 1 1 -2
a fifth · 7 to 13 words	-2 -2 3 3 -2 2 -1 2 1 1 0 -5
a fifth · over 25 words	-5 -1 1 -3 1 -2 2 -1 0 0 0 -3
all · 0 to 1 words	0 0 -1 -2 0 1 0 -2 -2 -2 1 0
all · 14 to 18 words	0 -1 -1 0 -2 -1 0 -1 -2 -1 -1 2
all · 19 to 25 words	0 1 -2 -1 -3 -2 0 -1 -2 1 0 0
all · 2 to 3 words	0 0 -1 -2 0 -3 0 -3 -2 -1 1 1
all · 4 to 6 words	0 1 -1 0 -4 -5 0 -5 -3 -1 0 1
all · 7 to 13 words	0 -1 -6 -7 -1 -12 0 -2 -3 0 0 0
all · over 25 words	-1 0 -1 2 -3 -2 0 -1 -4 1 1 0
most · 0 to 1 words	-1 -4 -2 -5 -6 0 1 0 -3 -1 1 2
most · 14 to 18 words	0 -1 -1 -1 -2 -4 1 -2 -2 0 0 0
most · 19 to 25 words	0 -1 -3 -1 -1 -4 0 -1 -1 -1 0 1
most · 2 to 3 words	1 -2 -5 -4 -3 -3 0 -6 -3 0 -1 2
most · 4 to 6 words	-1 -4 -7 -4 0 -1 1 2 0 -2 0 0
most · 7 to 13 words	0 -1 -3 0 -1 -1 1 0 -2 -1 -1 1
most · over 25 words	0 -2 -1 2 -2 -2 0 -4 -1 0 -1 1
no prose · 0 to 1 words	2 -1 -2 -2 -2 0 0 3 1 -1 0 0
no prose · 14 to 18 words	0 1 -1 -1 -1 0 0 0 0 1 1 -2
no prose · 19 to 25 words	-1 -1 2 -2 1 0 -2 -1 -2 2 -2 1
no prose · 2 to 3 words	4 -2 -1 0 -3 -1 -2 -1 0 -1 0 0
no prose · 4 to 6 words	1 1 0 -3 0 -1 2 1 -1 -1 1 0
no prose · 7 to 13 words	0 2 -5 -1 -1 1 2 0 0 0 2 0
none · 0 to 1 words	1 -2 -9 0 -2 -1 0 1 0 -1 0 0
none · 14 to 18 words	-2 0 1 -3 1 -4 1 0 -2 0 2 -1
none · 19 to 25 words	-1 0 0 -1 -1 -3 1 0 0 -2 2 -1
none · 2 to 3 words	0 0 -2 2 -2 1 0 -1 1 1 0 0
none · 4 to 6 words	-1 0 0 1 -2 -1 1 -1 -1 1 0 0
none · 7 to 13 words	-4 2 -2 0 1 -5 2 2 -1 1 2 0
none · over 25 words	-3 -4 1 -8 0 -4 2 0 -1 -2 2 -1
up to three fifths · 0 to 1 words	-1 -6 -5 -1 -1 -1 -1 3 -2 -1 -1 1
up to three fifths · 14 to 18 words	-1 -1 -2 -1 1 -3 0 -1 0 -2 1 -1
up to three fifths · 19 to 25 words	0 0 -5 -1 -1 -3 1 -3 1 1 1 0
up to three fifths · 2 to 3 words	-2 -5 -7 -4 -2 1 1 -1 -1 -3 0 -1
up to three fifths · 4 to 6 words	-1 -3 -5 -1 0 -1 1 0 0 0 0 0
up to three fifths · 7 to 13 words	-1 -3 -4 -3 0 -2 1 2 -1 1 0 0
up to three fifths · over 25 words	0 -1 -1 -1 0 -2 2 -3 1 0 1 0
# nearest paragraph above
0 to 1 lines away	0 -2 0 0 0 -1 1 2 1 0 0 1
14 to 20 lines away	1 -5 -1 0 -2 -2 0 -8 -1 -1 0 0
2 lines away	-1 -2 -2 0 2 2 0 0 2 0 0 0
21 to 40 lines away	0 -4 1 -1 -3 -3 1 -2 0 -1 1 0
3 lines away	1 -3 0 0 1 2 0 -2 1 1 1 0
4 to 5 lines away	0 -1 0 0 -2 -1 1 -4 0 0 1 0
41 to 80 lines away	0 -6 1 -2 -2 -5 1 -6 -1 0 0 0
6 to 8 lines away	0 0 -5 -1 0 -2 0 0 -1 0 0 0
9 to 13 lines away	0 -5 -2 -1 -1 0 0 -1 -1 -1 0 0
none	1 2 0 2 1 1 0 1 2 1 -1 -1
over 80 lines away	0 -4 1 -3 -5 0 1 -5 -4 -2 0 3
# nearest paragraph below
0 to 1 lines away	0 -2 1 -2 0 -1 1 -4 1 1 0 0
14 to 20 lines away	-1 -1 -2 1 2 0 -1 1 0 0 0 0
2 lines away	0 0 -1 0 2 1 -1 1 1 -1 0 0
21 to 40 lines away	0 -6 0 -1 -3 -2 0 -1 0 -1 0 0
3 lines away	0 -1 -2 1 1 1 -1 0 0 -1 1 0
4 to 5 lines away	0 -4 3 1 1 -1 0 -1 0 -2 1 -1
41 to 80 lines away	0 -5 -6 -5 -4 -2 1 -1 -1 -1 0 1
6 to 8 lines away	0 -1 0 1 -2 -1 0 1 0 0 0 0
9 to 13 lines away	0 -3 -2 0 0 -1 0 -2 0 -1 0 0
none	1 4 0 -3 -3 -6 0 -2 -2 0 0 3
over 80 lines away	1 0 -6 -7 -6 -3 0 0 0 0 0 -1
# near paragraph above × near paragraph below × size
0 to 1 lines away · 0 to 1 lines away · 0 to 1 words	1 -2 -2 -2 -3 -5 0 -3 -1 0 -1 0
0 to 1 lines away · 0 to 1 lines away · 14 to 18 words	0 0 -5 -9 -2 -3 1 1 1 3 0 -1
0 to 1 lines away · 0 to 1 lines away · 19 to 25 words	-1 -2 -1 -3 -1 -2 3 -1 1 1 2 -1
0 to 1 lines away · 0 to 1 lines away · 2 to 3 words	-1 -1 -6 -1 -4 -3 1 -3 1 2 -1 1
0 to 1 lines away · 0 to 1 lines away · 4 to 6 words	-1 1 -2 -1 -4 -3 2 -1 1 1 -1 0
0 to 1 lines away · 0 to 1 lines away · 7 to 13 words	-1 -1 0 -4 -5 0 3 -7 1 0 -2 2
0 to 1 lines away · 0 to 1 lines away · over 25 words	1 -1 -1 -1 1 -1 1 -2 0 0 -1 2
0 to 1 lines away · 2 lines away · 0 to 1 words	2 -1 -2 -1 -8 -1 -3 3 -1 0 -1 1
0 to 1 lines away · 2 lines away · 14 to 18 words	0 -2 -5 -6 0 -1 0 -2 -2 0 -1 1
0 to 1 lines away · 2 lines away · 19 to 25 words	-1 1 -2 -3 1 -2 0 -1 0 1 -1 0
0 to 1 lines away · 2 lines away · 2 to 3 words	0 -1 -3 -1 0 1 -3 -2 0 3 -2 1
0 to 1 lines away · 2 lines away · 4 to 6 words	3 -2 -1 -3 1 -2 -3 -3 2 -2 -1 1
0 to 1 lines away · 2 lines away · 7 to 13 words	2 -1 -4 1 1 -3 -4 1 1 -1 0 0
0 to 1 lines away · 2 lines away · over 25 words	-2 0 -2 -4 0 -2 2 -2 -1 -1 2 -1
0 to 1 lines away · 3 to 5 lines away · 0 to 1 words	2 -3 -2 -3 -1 -1 -3 3 -2 -1 -3 2
0 to 1 lines away · 3 to 5 lines away · 14 to 18 words	0 2 1 -1 2 -1 -2 0 -1 4 -1 1
0 to 1 lines away · 3 to 5 lines away · 19 to 25 words	-4 0 0 -5 -2 -1 2 0 -1 -1 2 -2
0 to 1 lines away · 3 to 5 lines away · 2 to 3 words	3 -2 -3 -3 -3 -4 -1 -1 1 -2 1 -1
0 to 1 lines away · 3 to 5 lines away · 4 to 6 words	-1 -1 0 0 3 1 -3 1 1 -2 0 0
0 to 1 lines away · 3 to 5 lines away · 7 to 13 words	2 -2 -2 2 1 -2 -4 1 -1 0 -1 1
0 to 1 lines away · 3 to 5 lines away · over 25 words	-1 0 -2 -2 0 -2 0 -4 0 1 0 0
0 to 1 lines away · 6 to 15 lines away · 0 to 1 words	1 -2 -1 0 -6 -8 -2 1 0 -4 1 0
0 to 1 lines away · 6 to 15 lines away · 14 to 18 words	1 0 0 -6 -3 0 0 -2 0 0 0 0
0 to 1 lines away · 6 to 15 lines away · 19 to 25 words	2 -2 0 -3 -1 -1 -2 -2 1 0 -2 2
0 to 1 lines away · 6 to 15 lines away · 2 to 3 words	1 -3 -1 3 -4 -1 -2 -1 0 0 0 0
0 to 1 lines away · 6 to 15 lines away · 4 to 6 words	-1 -1 -3 -1 -2 2 0 0 0 1 -1 0
0 to 1 lines away · 6 to 15 lines away · over 25 words	-1 -1 -2 1 1 -1 0 -2 0 1 -1 0
0 to 1 lines away · none · 0 to 1 words	0 0 0 -3 -4 -4 0 1 -1 -3 -1 2
0 to 1 lines away · none · 14 to 18 words	-1 1 -1 -4 -1 0 1 1 -1 -1 0 0
0 to 1 lines away · none · 19 to 25 words	-2 0 -1 -3 -1 0 2 -2 -3 0 2 -1
0 to 1 lines away · none · 2 to 3 words	-2 2 0 2 -2 -3 -1 0 -1 4 -2 1
0 to 1 lines away · none · 4 to 6 words	1 1 0 -1 -4 0 -2 -1 0 -1 -3 2
0 to 1 lines away · none · 7 to 13 words	0 1 -1 -3 -3 -2 2 0 -4 0 1 -1
0 to 1 lines away · none · over 25 words	-2 0 1 -6 -1 -1 3 -1 1 2 3 -2
0 to 1 lines away · over 15 lines away · 0 to 1 words	1 0 0 -2 -5 1 -1 -6 3 0 0 -2
0 to 1 lines away · over 15 lines away · 14 to 18 words	-2 -1 -1 -1 -2 0 2 2 2 -1 2 -2
0 to 1 lines away · over 15 lines away · 19 to 25 words	-1 -1 -3 -2 1 0 1 -2 2 -1 1 -2
0 to 1 lines away · over 15 lines away · 2 to 3 words	0 -2 -1 -5 2 -5 0 -5 0 0 -2 1
0 to 1 lines away · over 15 lines away · 4 to 6 words	0 -2 -2 -5 1 2 -3 1 1 0 -2 0
0 to 1 lines away · over 15 lines away · 7 to 13 words	1 -1 1 1 -5 -3 -3 3 1 1 -3 2
0 to 1 lines away · over 15 lines away · over 25 words	-4 -1 1 0 1 0 3 -1 -2 0 3 -3
2 lines away · 0 to 1 lines away · 0 to 1 words	1 -1 -1 -2 0 -3 0 -2 0 -1 1 -1
2 lines away · 0 to 1 lines away · 14 to 18 words	-2 0 -8 -2 -3 -1 3 -1 1 0 0 -1
2 lines away · 0 to 1 lines away · 19 to 25 words	1 -2 -5 -3 1 -2 -1 2 0 -1 -1 2
2 lines away · 0 to 1 lines away · 2 to 3 words	0 -1 -3 2 -1 1 -4 -1 -1 -1 1 -1
2 lines away · 0 to 1 lines away · 4 to 6 words	0 0 -4 2 -1 -3 -1 -4 1 0 0 -1
2 lines away · 0 to 1 lines away · 7 to 13 words	1 1 -1 -2 -1 -14 -2 -1 1 2 -3 1
2 lines away · 0 to 1 lines away · over 25 words	0 -2 -1 -5 1 -4 0 -1 1 3 0 0
2 lines away · 2 lines away · 0 to 1 words	3 -2 -1 -3 -9 -1 -2 -2 2 0 -1 0
2 lines away · 2 lines away · 14 to 18 words	-1 -2 -5 -1 -2 -1 2 -1 0 -1 0 0
2 lines away · 2 lines away · 19 to 25 words	-1 0 -3 -3 2 -1 -1 0 1 0 0 0
2 lines away · 2 lines away · 2 to 3 words	2 -1 2 0 -3 -5 -2 -1 -2 -1 -2 3
2 lines away · 2 lines away · 4 to 6 words	-1 -1 -4 1 2 2 -2 -5 1 3 1 -3
2 lines away · 2 lines away · 7 to 13 words	-1 -2 -2 -2 -3 2 1 2 0 -1 1 0
2 lines away · 2 lines away · over 25 words	-1 0 -2 -7 -2 -3 1 -2 2 0 -1 -1
2 lines away · 3 to 5 lines away · 0 to 1 words	-1 -1 -1 -1 -8 2 -3 -1 0 -1 -2 3
2 lines away · 3 to 5 lines away · 14 to 18 words	-1 2 0 1 0 -1 -1 -1 -1 1 0 -1
2 lines away · 3 to 5 lines away · 19 to 25 words	1 1 -3 1 -3 -1 0 -1 1 0 0 0
2 lines away · 3 to 5 lines away · 2 to 3 words	0 1 -1 0 -8 -1 0 0 1 -1 0 -1
2 lines away · 3 to 5 lines away · 4 to 6 words	2 -2 -2 -1 1 -3 -3 -1 0 -3 -1 1
2 lines away · 3 to 5 lines away · 7 to 13 words	0 -3 -1 -3 -3 0 2 -2 0 -2 3 -2
2 lines away · 3 to 5 lines away · over 25 words	-1 0 0 -4 -1 -1 1 -1 0 1 1 -1
2 lines away · 6 to 15 lines away · 0 to 1 words	-1 -2 0 2 1 -8 -1 0 2 -2 0 0
2 lines away · 6 to 15 lines away · 14 to 18 words	-2 1 -3 1 0 0 2 -1 2 0 0 -1
2 lines away · 6 to 15 lines away · 19 to 25 words	0 0 -3 -2 0 0 0 1 0 -1 0 0
2 lines away · 6 to 15 lines away · 2 to 3 words	0 -3 -1 0 -2 2 0 -2 -1 -1 0 0
2 lines away · 6 to 15 lines away · 4 to 6 words	1 -2 -4 -3 -2 -1 0 -4 0 0 0 0
2 lines away · 6 to 15 lines away · 7 to 13 words	0 -1 -1 -3 0 0 -1 -1 1 0 -1 0
2 lines away · 6 to 15 lines away · over 25 words	-2 1 -2 0 -1 -1 2 -1 0 -2 1 -1
2 lines away · none · 0 to 1 words	0 2 0 -5 -3 -1 -1 2 0 0 1 -1
2 lines away · none · 14 to 18 words	-3 0 0 1 -1 0 2 -3 -1 1 2 -2
2 lines away · none · 19 to 25 words	1 0 0 -2 -2 0 0 0 -1 1 0 -1
2 lines away · none · 2 to 3 words	0 0 0 0 -1 -3 -1 0 0 -1 -1 2
2 lines away · none · 4 to 6 words	-1 0 0 2 1 -3 -2 -3 -2 2 -2 2
2 lines away · none · 7 to 13 words	-1 0 -1 -9 2 -1 0 -8 -1 -1 1 -1
2 lines away · none · over 25 words	-1 0 0 -5 -5 0 2 1 -2 0 2 -1
2 lines away · over 15 lines away · 0 to 1 words	2 -1 0 -1 -3 1 -4 1 2 -2 0 -1
2 lines away · over 15 lines away · 14 to 18 words	-1 1 -1 -3 0 0 1 -1 -1 1 0 0
2 lines away · over 15 lines away · 19 to 25 words	-1 0 -1 -1 -2 0 1 1 0 -1 0 0
2 lines away · over 15 lines away · 2 to 3 words	0 -2 0 -4 -1 -7 1 -3 1 -1 -1 1
2 lines away · over 15 lines away · 4 to 6 words	0 -1 -2 -3 -2 -5 0 -3 2 0 -1 -1
2 lines away · over 15 lines away · 7 to 13 words	-3 -2 2 3 0 2 -1 -2 -1 1 0 0
2 lines away · over 15 lines away · over 25 words	0 -1 1 -2 -1 0 -1 1 1 0 -1 0
3 to 5 lines away · 0 to 1 lines away · 0 to 1 words	0 -2 -2 -2 -1 1 -1 -1 0 3 -2 0
3 to 5 lines away · 0 to 1 lines away · 14 to 18 words	-1 1 1 -5 0 -2 0 0 -2 1 0 0
3 to 5 lines away · 0 to 1 lines away · 19 to 25 words	0 -2 0 -4 3 -2 -2 -1 -1 0 -1 1
3 to 5 lines away · 0 to 1 lines away · 2 to 3 words	0 -2 -3 2 0 -1 -2 -1 0 2 1 0
3 to 5 lines away · 0 to 1 lines away · 4 to 6 words	1 -2 -5 -2 -1 0 -1 -4 1 0 -3 2
3 to 5 lines away · 0 to 1 lines away · 7 to 13 words	1 -4 0 -2 -1 -1 -2 -4 1 3 0 -2
3 to 5 lines away · 0 to 1 lines away · over 25 words	1 -2 -6 0 2 -2 0 -1 0 -3 0 1
3 to 5 lines away · 2 lines away · 0 to 1 words	-1 -2 -1 -1 -1 1 0 0 1 -1 1 -2
3 to 5 lines away · 2 lines away · 14 to 18 words	0 2 0 -1 -1 -1 0 -1 -1 -1 0 0
3 to 5 lines away · 2 lines away · 19 to 25 words	-2 -1 -5 -2 2 -1 1 0 1 -1 0 0
3 to 5 lines away · 2 lines away · 2 to 3 words	-1 0 -2 -2 -2 -1 1 -2 -2 -1 0 1
3 to 5 lines away · 2 lines away · 4 to 6 words	0 0 1 0 -2 -1 -1 1 1 0 1 -2
3 to 5 lines away · 2 lines away · 7 to 13 words	2 0 -4 0 0 -2 -3 0 0 -1 -1 0
3 to 5 lines away · 2 lines away · over 25 words	1 -2 -2 -6 -4 -2 0 0 1 -2 1 -1
3 to 5 lines away · 3 to 5 lines away · 0 to 1 words	-3 -2 -1 1 -1 -4 2 -1 -1 -2 1 -1
3 to 5 lines away · 3 to 5 lines away · 14 to 18 words	3 -1 -1 1 -3 -1 -3 -2 0 -1 1 1
3 to 5 lines away · 3 to 5 lines away · 19 to 25 words	-1 0 2 -6 -3 -1 2 -2 0 2 2 -2
3 to 5 lines away · 3 to 5 lines away · 2 to 3 words	-2 -1 -3 0 -4 -1 0 0 0 -1 1 -1
3 to 5 lines away · 3 to 5 lines away · 4 to 6 words	-1 -1 -2 0 -2 -1 2 -4 0 0 0 0
3 to 5 lines away · 3 to 5 lines away · 7 to 13 words	0 -2 -1 -3 -3 -1 0 -1 0 -2 1 0
3 to 5 lines away · 3 to 5 lines away · over 25 words	0 -1 -1 -1 -2 -3 0 -2 1 0 -1 0
3 to 5 lines away · 6 to 15 lines away · 0 to 1 words	-1 -2 -1 3 -11 -2 -2 0 1 0 -1 0
3 to 5 lines away · 6 to 15 lines away · 14 to 18 words	-1 0 -1 -1 1 0 0 -1 1 -1 2 -2
3 to 5 lines away · 6 to 15 lines away · 19 to 25 words	0 0 0 -4 1 0 -1 -1 2 0 0 -1
3 to 5 lines away · 6 to 15 lines away · 2 to 3 words	0 -5 -2 -2 -1 1 0 -2 -1 0 0 1
3 to 5 lines away · 6 to 15 lines away · 4 to 6 words	0 1 0 0 0 -1 0 -1 -1 -2 0 0
3 to 5 lines away · 6 to 15 lines away · 7 to 13 words	-1 2 1 -1 -2 -1 1 -4 -1 1 0 -1
3 to 5 lines away · none · 0 to 1 words	-2 0 0 2 0 1 -4 1 0 -2 -1 1
3 to 5 lines away · none · 14 to 18 words	0 0 0 -6 2 0 -1 -1 -1 1 -2 1
3 to 5 lines away · none · 19 to 25 words	0 -1 3 -2 -2 0 0 -1 -1 2 -1 0
3 to 5 lines away · none · 2 to 3 words	5 2 0 -2 -9 -2 -5 1 1 1 -2 0
3 to 5 lines away · none · 4 to 6 words	-3 -1 0 2 -1 -4 2 -4 -1 -3 2 -2
3 to 5 lines away · none · 7 to 13 words	-2 2 -2 1 0 -3 2 -2 -3 3 2 -2
3 to 5 lines away · none · over 25 words	0 0 2 0 -1 0 0 -2 -2 2 0 0
3 to 5 lines away · over 15 lines away · 0 to 1 words	0 -1 0 -1 1 0 0 -3 0 0 1 -1
3 to 5 lines away · over 15 lines away · 14 to 18 words	0 -1 -2 0 0 0 -1 1 0 1 -1 0
3 to 5 lines away · over 15 lines away · 19 to 25 words	0 -1 -2 1 -2 0 0 -1 1 -2 -1 1
3 to 5 lines away · over 15 lines away · 2 to 3 words	-1 -3 -1 -2 -3 0 1 -2 1 0 -1 0
3 to 5 lines away · over 15 lines away · 4 to 6 words	2 -3 -2 -2 -3 -4 -1 -4 1 1 -1 0
3 to 5 lines away · over 15 lines away · 7 to 13 words	0 -2 -5 -1 2 -4 -1 -4 2 -1 0 -1
3 to 5 lines away · over 15 lines away · over 25 words	0 -1 0 -5 -2 0 0 0 0 1 0 -1
6 to 15 lines away · 0 to 1 lines away · 0 to 1 words	2 -1 -1 -9 -2 -6 2 -1 -2 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 14 to 18 words	1 -1 -4 0 0 -1 -1 0 0 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 19 to 25 words	-1 1 -2 -2 -2 -1 0 0 0 1 -1 0
6 to 15 lines away · 0 to 1 lines away · 2 to 3 words	2 -1 -2 -1 -2 1 -2 0 -1 0 -1 1
6 to 15 lines away · 0 to 1 lines away · 4 to 6 words	0 -1 -3 -3 -1 -1 0 -2 0 -1 1 0
6 to 15 lines away · 0 to 1 lines away · 7 to 13 words	1 -3 -3 -3 -1 -1 -1 -2 1 -2 -1 1
6 to 15 lines away · 0 to 1 lines away · over 25 words	-1 -2 0 -3 -1 -2 1 -1 0 -1 1 -1
6 to 15 lines away · 2 lines away · 0 to 1 words	0 -2 -1 -4 -8 0 2 -3 -1 0 1 0
6 to 15 lines away · 2 lines away · 14 to 18 words	0 0 -2 -4 1 0 -1 0 1 2 0 -1
6 to 15 lines away · 2 lines away · 19 to 25 words	2 -2 1 -3 -1 0 -2 0 1 -1 0 -1
6 to 15 lines away · 2 lines away · 2 to 3 words	-1 -2 -2 -1 0 -3 0 -1 -1 -1 1 -1
6 to 15 lines away · 2 lines away · 4 to 6 words	0 -2 -3 -1 2 -2 -1 0 0 0 0 -1
6 to 15 lines away · 2 lines away · 7 to 13 words	1 0 -2 -2 -2 -1 -1 -2 0 0 -1 0
6 to 15 lines away · 2 lines away · over 25 words	-2 1 -3 2 -4 -1 2 0 -2 -1 1 0
6 to 15 lines away · 3 to 5 lines away · 0 to 1 words	-1 -2 -1 1 -9 -6 2 2 0 -1 2 0
6 to 15 lines away · 3 to 5 lines away · 14 to 18 words	0 1 -3 -5 0 0 1 -1 0 1 1 -1
6 to 15 lines away · 3 to 5 lines away · 19 to 25 words	1 -3 -1 1 -4 -1 1 -1 0 0 -1 0
6 to 15 lines away · 3 to 5 lines away · 2 to 3 words	1 1 -2 -4 -2 -2 0 -1 -2 0 1 0
6 to 15 lines away · 3 to 5 lines away · 4 to 6 words	0 -1 -5 1 0 -1 -1 -5 -1 -1 0 0
6 to 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 0 -6 -1 -1 0 0 -2 0 1 0 -1
6 to 15 lines away · 3 to 5 lines away · over 25 words	2 1 -3 1 -4 -1 -1 -1 0 -3 -1 2
6 to 15 lines away · 6 to 15 lines away · 0 to 1 words	0 -3 -1 0 -1 -1 0 0 -2 2 0 1
6 to 15 lines away · 6 to 15 lines away · 14 to 18 words	3 0 0 -6 -3 0 -3 -1 -1 -2 -1 1
6 to 15 lines away · 6 to 15 lines away · 19 to 25 words	0 1 -2 1 0 0 -1 -1 -1 -1 0 1
6 to 15 lines away · 6 to 15 lines away · 2 to 3 words	-1 -5 -2 0 0 -4 1 -3 -2 1 0 0
6 to 15 lines away · 6 to 15 lines away · 4 to 6 words	1 -1 -3 -1 -3 -1 -1 4 -1 -1 -1 1
6 to 15 lines away · 6 to 15 lines away · 7 to 13 words	0 -2 0 -1 -3 0 0 1 -2 2 0 -1
6 to 15 lines away · 6 to 15 lines away · over 25 words	-1 -1 -2 -7 -3 -1 1 -1 -2 -3 1 0
6 to 15 lines away · none · 0 to 1 words	2 0 0 1 -5 -3 -3 0 0 0 -3 1
6 to 15 lines away · none · 14 to 18 words	-3 1 0 0 0 0 1 -1 0 1 1 -1
6 to 15 lines away · none · 19 to 25 words	0 2 0 1 -6 0 0 0 0 1 0 -1
6 to 15 lines away · none · 2 to 3 words	1 -1 0 -1 0 -3 -1 -1 -1 -1 -2 2
6 to 15 lines away · none · 4 to 6 words	-1 1 0 0 -2 -6 1 -1 -1 0 1 0
6 to 15 lines away · none · 7 to 13 words	-2 1 -2 -3 2 -2 2 0 -1 0 2 -1
6 to 15 lines away · none · over 25 words	-3 0 -1 2 -2 0 2 -1 -3 0 2 -2
6 to 15 lines away · over 15 lines away · 0 to 1 words	1 -2 -1 -3 -8 -6 0 -4 0 0 1 -1
6 to 15 lines away · over 15 lines away · 14 to 18 words	0 -2 -1 -5 -8 0 1 -1 2 -1 0 -1
6 to 15 lines away · over 15 lines away · 19 to 25 words	-1 -1 -2 1 0 0 0 -1 -2 0 -1 1
6 to 15 lines away · over 15 lines away · 2 to 3 words	0 0 -1 -3 0 0 0 -2 -1 -2 0 1
6 to 15 lines away · over 15 lines away · 4 to 6 words	0 -2 -1 0 -10 0 1 -6 1 0 0 -1
6 to 15 lines away · over 15 lines away · 7 to 13 words	0 -1 -2 -1 -4 -4 1 -2 2 0 0 -2
6 to 15 lines away · over 15 lines away · over 25 words	0 0 -2 0 -1 0 0 0 0 0 0 -1
none · 0 to 1 lines away · 0 to 1 words	1 0 -2 -1 1 -1 -4 0 2 1 -3 0
none · 0 to 1 lines away · 14 to 18 words	-2 1 -2 -2 1 -1 -1 0 -1 1 -1 1
none · 0 to 1 lines away · 19 to 25 words	-3 -1 0 2 -2 -1 1 0 -1 0 1 0
none · 0 to 1 lines away · 2 to 3 words	-2 2 0 -1 -3 2 0 0 -2 2 0 -2
none · 0 to 1 lines away · 4 to 6 words	-3 1 -3 2 -2 1 -1 0 -2 2 -2 -2
none · 0 to 1 lines away · 7 to 13 words	-4 2 -1 2 -3 -2 2 0 -4 1 1 -1
none · 0 to 1 lines away · over 25 words	-5 -1 1 -6 2 -2 0 0 -1 0 0 0
none · 2 lines away · 0 to 1 words	-3 -1 -3 1 -1 1 0 0 1 -1 1 -1
none · 2 lines away · 14 to 18 words	1 -2 -2 -2 -2 -1 2 0 2 -2 2 0
none · 2 lines away · 19 to 25 words	1 0 -1 -5 0 -1 0 0 2 -1 0 0
none · 2 lines away · 2 to 3 words	-2 1 -6 2 -3 1 -4 0 1 0 -2 -2
none · 2 lines away · 4 to 6 words	-3 2 -1 1 -4 -3 -1 0 -2 3 -1 0
none · 2 lines away · 7 to 13 words	1 0 -5 -2 1 -8 0 0 1 -1 1 -1
none · 2 lines away · over 25 words	0 -1 2 -4 -7 -1 1 0 1 -1 1 -1
none · 3 to 5 lines away · 0 to 1 words	0 -5 -6 1 -15 1 -1 3 1 -1 -2 -1
none · 3 to 5 lines away · 14 to 18 words	-2 1 -1 -3 1 -1 0 0 -1 0 1 -1
none · 3 to 5 lines away · 2 to 3 words	-1 -1 -1 2 0 -2 -1 0 3 -1 -1 -1
none · 3 to 5 lines away · 4 to 6 words	-1 -1 2 -2 0 1 3 0 1 -2 3 -1
none · 3 to 5 lines away · 7 to 13 words	-1 0 1 -4 0 1 0 0 1 -1 0 -2
none · 3 to 5 lines away · over 25 words	1 -1 -1 -4 0 -1 1 0 0 -1 1 -1
none · 6 to 15 lines away · 0 to 1 words	1 -1 -5 0 -9 -2 -1 0 0 -1 -2 -2
none · 6 to 15 lines away · 14 to 18 words	-2 1 2 1 -1 -1 -2 0 -2 0 3 0
none · 6 to 15 lines away · 19 to 25 words	-1 -1 0 -7 -2 -1 4 0 0 -2 4 0
none · 6 to 15 lines away · 4 to 6 words	0 0 -5 0 0 -3 1 -1 2 -2 0 0
none · 6 to 15 lines away · 7 to 13 words	0 -1 -6 -1 2 -8 0 2 1 -1 1 0
none · 6 to 15 lines away · over 25 words	-3 -2 0 -2 0 -1 3 0 -1 -2 3 -1
none · none · 0 to 1 words	0 0 -1 -1 -1 1 0 3 0 -2 0 0
none · none · 14 to 18 words	-1 -1 -2 -1 -1 0 2 -1 0 -3 3 -3
none · none · 19 to 25 words	-3 -1 2 -2 1 0 2 -1 -3 2 2 -1
none · none · 2 to 3 words	3 -1 -1 1 -2 0 -2 -1 0 -2 0 0
none · none · 4 to 6 words	-1 3 1 -1 2 0 2 1 -1 0 1 0
none · none · 7 to 13 words	-1 4 -4 -1 0 1 3 0 0 1 2 -1
none · none · over 25 words	-1 0 0 0 2 0 -2 0 -2 3 -1 -1
none · over 15 lines away · 0 to 1 words	3 -3 -4 -5 -1 -9 -1 -1 0 1 -1 -1
none · over 15 lines away · 14 to 18 words	4 -2 -1 -8 -8 0 0 0 -1 1 0 0
none · over 15 lines away · 19 to 25 words	3 -1 -3 -3 -5 0 2 0 -1 -1 2 0
none · over 15 lines away · 2 to 3 words	2 -2 -6 -3 -13 -2 -1 -1 1 2 -1 -2
none · over 15 lines away · 4 to 6 words	3 -2 -10 -3 -4 -10 0 -1 0 2 0 -1
none · over 15 lines away · 7 to 13 words	-1 2 -2 0 0 -5 0 -1 -2 2 0 -1
none · over 15 lines away · over 25 words	0 -1 0 -3 -6 0 0 0 -1 0 0 0
over 15 lines away · 0 to 1 lines away · 0 to 1 words	1 -1 -1 -1 -5 1 -1 0 1 -1 0 1
over 15 lines away · 0 to 1 lines away · 14 to 18 words	-1 -1 -1 2 -2 -1 1 0 0 -1 1 0
over 15 lines away · 0 to 1 lines away · 19 to 25 words	-3 -1 -2 1 1 0 2 0 0 1 2 -2
over 15 lines away · 0 to 1 lines away · 2 to 3 words	1 -2 -2 -2 -2 1 0 0 0 1 0 -1
over 15 lines away · 0 to 1 lines away · 4 to 6 words	3 -4 -2 -2 -3 -5 -1 -1 1 0 -2 0
over 15 lines away · 0 to 1 lines away · 7 to 13 words	2 -2 -6 -4 4 -1 -3 -1 1 0 -1 1
over 15 lines away · 0 to 1 lines away · over 25 words	0 -2 1 -2 -2 0 -1 0 0 1 -1 1
over 15 lines away · 2 lines away · 0 to 1 words	1 -2 -1 -3 1 -8 1 -1 -2 -2 4 -1
over 15 lines away · 2 lines away · 14 to 18 words	1 0 -4 1 0 0 -2 0 0 -1 -1 1
over 15 lines away · 2 lines away · 19 to 25 words	-1 -1 1 -1 0 0 -3 0 -2 3 -2 1
over 15 lines away · 2 lines away · 2 to 3 words	0 -1 -1 0 -11 -1 0 -1 1 1 -1 0
over 15 lines away · 2 lines away · 4 to 6 words	2 -2 -1 -2 -7 -1 2 -1 1 -1 0 -1
over 15 lines away · 2 lines away · 7 to 13 words	0 -1 2 -3 -3 -4 1 -1 0 -1 0 0
over 15 lines away · 2 lines away · over 25 words	0 -1 4 1 -4 0 -3 0 1 1 -3 1
over 15 lines away · 3 to 5 lines away · 0 to 1 words	0 -3 -2 1 -4 -6 0 -2 0 0 0 0
over 15 lines away · 3 to 5 lines away · 14 to 18 words	1 -5 0 -2 0 0 -1 0 -1 -1 -2 2
over 15 lines away · 3 to 5 lines away · 19 to 25 words	1 -1 -2 -2 -1 0 0 0 0 -1 0 0
over 15 lines away · 3 to 5 lines away · 2 to 3 words	-1 -4 1 -1 1 -6 1 -1 -1 -1 1 0
over 15 lines away · 3 to 5 lines away · 4 to 6 words	0 -2 -3 1 -2 -5 0 -3 -1 2 -2 0
over 15 lines away · 3 to 5 lines away · 7 to 13 words	-1 0 4 -1 -3 -5 0 -3 -2 1 0 -1
over 15 lines away · 3 to 5 lines away · over 25 words	-1 -1 0 1 -2 0 1 0 -1 -1 1 0
over 15 lines away · 6 to 15 lines away · 0 to 1 words	-1 -4 -1 1 0 -4 1 -2 0 0 1 0
over 15 lines away · 6 to 15 lines away · 14 to 18 words	2 -1 0 -5 -5 0 0 0 0 -3 0 0
over 15 lines away · 6 to 15 lines away · 19 to 25 words	2 -1 -1 -4 -2 0 -1 0 0 -1 -1 1
over 15 lines away · 6 to 15 lines away · 2 to 3 words	-1 -5 -3 -2 0 -6 2 -1 0 0 2 0
over 15 lines away · 6 to 15 lines away · 4 to 6 words	-2 -1 0 -1 -2 -3 1 -4 -2 1 1 0
over 15 lines away · 6 to 15 lines away · 7 to 13 words	1 0 -1 -1 -9 0 -2 -2 1 0 -2 0
over 15 lines away · 6 to 15 lines away · over 25 words	0 -2 -5 0 0 -1 1 0 -1 -1 1 1
over 15 lines away · none · 0 to 1 words	8 0 0 -11 -4 -3 -2 -6 -1 -1 -2 1
over 15 lines away · none · 14 to 18 words	1 0 0 -3 -6 0 1 -1 -4 0 1 -1
over 15 lines away · none · 19 to 25 words	4 0 -1 -2 -4 0 -1 -1 0 0 -1 0
over 15 lines away · none · 2 to 3 words	10 0 0 -13 -8 -6 -2 -3 -1 -1 -2 2
over 15 lines away · none · 4 to 6 words	4 -1 0 -10 -4 -6 0 -7 -2 -1 0 2
over 15 lines away · none · 7 to 13 words	2 0 -1 -7 -12 -2 1 -6 -3 -1 0 2
over 15 lines away · none · over 25 words	4 0 0 -4 -3 0 -2 -1 0 -1 -2 2
over 15 lines away · over 15 lines away · 0 to 1 words	-2 0 -1 -3 -2 -3 2 -2 -2 -2 2 1
over 15 lines away · over 15 lines away · 14 to 18 words	0 -2 -3 -4 -3 0 0 0 -1 -1 0 0
over 15 lines away · over 15 lines away · 19 to 25 words	0 0 0 -3 0 0 0 -1 -2 1 0 0
over 15 lines away · over 15 lines away · 2 to 3 words	-1 -6 -2 -4 -3 -3 2 -2 -2 -3 1 1
over 15 lines away · over 15 lines away · 4 to 6 words	-1 -4 -3 -5 -3 -1 1 0 0 -2 1 0
over 15 lines away · over 15 lines away · 7 to 13 words	0 -5 0 -3 -11 -5 1 -5 0 -4 -1 1
over 15 lines away · over 15 lines away · over 25 words	0 1 2 -4 -2 0 0 0 1 0 0 -1
# heaviest prose × distance of the heaviest prose
above · 1 lines	-1 1 -2 0 1 1 -1 2 1 1 -4 3
above · 14 to 25 lines	0 -3 -1 -5 0 -1 0 -2 -1 0 0 1
above · 2 lines	-3 3 -3 1 3 -1 -1 0 0 1 -2 1
above · 26 to 60 lines	1 -5 -1 -7 -4 -2 0 -3 -2 -1 0 1
above · 3 lines	-2 0 0 1 2 -3 -1 -4 0 1 0 0
above · 4 to 5 lines	-1 1 -5 0 2 -3 0 0 0 0 0 0
above · 6 to 8 lines	-1 3 -4 0 2 -1 -1 0 -1 1 1 0
above · 9 to 13 lines	0 -2 -6 -1 0 -6 0 -1 -1 -2 0 2
above · over 60 lines	1 -6 2 -8 -6 -3 0 -11 -3 -3 0 2
around · 0 lines	0 -1 0 -1 0 0 0 2 0 -1 0 0
below · 1 lines	-2 1 -8 0 1 2 -2 -1 -3 1 -2 1
below · 14 to 25 lines	-1 -3 -4 1 0 -2 -1 0 0 0 -1 1
below · 2 lines	-1 0 -3 0 -1 1 0 -1 0 -1 1 1
below · 26 to 60 lines	-1 -4 -1 0 -1 -6 0 -2 0 1 0 0
below · 3 lines	0 -1 -2 -1 1 -1 0 1 1 -1 0 1
below · 4 to 5 lines	1 -2 0 0 0 0 -2 2 1 -1 1 1
below · 6 to 8 lines	-1 0 -1 0 2 1 -2 2 0 0 1 0
below · 9 to 13 lines	0 -1 0 1 0 1 -2 2 0 -1 1 0
below · over 60 lines	0 -4 -3 -1 -1 -2 0 -1 0 0 0 -2
none · 0 lines	1 1 0 -1 1 2 0 2 0 -1 0 0
# heaviest prose × distance of the heaviest prose × size
above · 1 lines · 0 to 1 words	1 0 0 -8 -6 1 -1 -1 0 -2 -2 2
above · 1 lines · 14 to 18 words	-2 1 0 -3 0 0 2 -3 -1 1 2 -2
above · 1 lines · 19 to 25 words	0 0 0 -2 -1 0 0 0 0 0 0 0
above · 1 lines · 2 to 3 words	-1 1 0 4 -1 -4 -1 -1 0 2 -2 1
above · 1 lines · 4 to 6 words	0 0 0 -3 -1 2 -2 0 0 0 -2 2
above · 1 lines · 7 to 13 words	0 0 -1 -1 0 -3 -1 3 -1 0 -3 2
above · 1 lines · over 25 words	-1 0 0 -2 1 0 1 -1 0 0 1 -1
above · 14 to 25 lines · 0 to 1 words	0 -2 -1 -4 -1 -2 1 1 -1 0 1 0
above · 14 to 25 lines · 14 to 18 words	2 -1 -3 -6 -1 -1 -2 -1 -1 0 -2 2
above · 14 to 25 lines · 19 to 25 words	2 1 0 -4 -3 -2 -2 -3 0 2 -2 2
above · 14 to 25 lines · 2 to 3 words	-1 -2 -1 -3 0 -1 2 -1 -2 0 0 1
above · 14 to 25 lines · 4 to 6 words	1 -1 -2 -7 -3 -3 0 -4 0 0 0 0
above · 14 to 25 lines · 7 to 13 words	0 -1 -3 -3 1 -1 -1 -4 0 0 0 0
above · 14 to 25 lines · over 25 words	-1 -2 1 1 -6 -2 1 -2 1 1 1 -1
above · 2 lines · 0 to 1 words	3 1 0 -8 -7 1 -5 3 1 -1 -1 1
above · 2 lines · 14 to 18 words	-4 1 0 2 0 0 3 -1 0 2 1 -2
above · 2 lines · 19 to 25 words	-2 -1 0 -2 -1 0 2 0 -1 0 3 -3
above · 2 lines · 2 to 3 words	1 0 0 -1 -3 -1 -1 -2 -2 0 -1 1
above · 2 lines · 4 to 6 words	-1 1 -1 2 -1 -7 0 -5 0 2 -3 2
above · 2 lines · 7 to 13 words	-2 0 -1 -2 4 1 -1 -3 -1 0 -1 1
above · 26 to 60 lines · 0 to 1 words	0 -3 -1 -4 -1 -2 1 -6 -2 0 2 0
above · 26 to 60 lines · 14 to 18 words	1 -1 -1 -4 -6 -1 0 -3 0 0 0 0
above · 26 to 60 lines · 19 to 25 words	0 -1 -5 -6 -6 -2 2 -4 0 -1 1 -1
above · 26 to 60 lines · 2 to 3 words	1 -5 -1 -5 -1 -5 0 -2 -2 0 0 1
above · 26 to 60 lines · 4 to 6 words	1 -4 0 -6 -8 -4 0 -2 -1 -1 -1 1
above · 26 to 60 lines · 7 to 13 words	1 -3 -1 -8 -1 -1 -1 -1 -2 -2 -2 2
above · 26 to 60 lines · over 25 words	0 -3 0 -4 -6 -3 1 -4 1 -1 1 -1
above · 3 lines · 0 to 1 words	0 0 0 0 -7 1 0 -2 -1 -2 0 0
above · 3 lines · 19 to 25 words	0 -1 2 -1 2 0 -2 0 0 2 -1 1
above · 3 lines · 2 to 3 words	2 -1 0 0 -1 0 -4 -2 -1 0 -2 2
above · 3 lines · 4 to 6 words	-1 1 -1 1 2 -6 0 -2 1 2 -1 0
above · 3 lines · 7 to 13 words	-2 0 -2 0 -1 -4 1 -1 -1 1 2 -2
above · 4 to 5 lines · 0 to 1 words	1 -1 0 0 0 -4 -2 2 0 0 -1 1
above · 4 to 5 lines · 14 to 18 words	0 -1 0 -3 2 0 -1 0 -1 -1 -1 2
above · 4 to 5 lines · 19 to 25 words	-1 0 -1 -1 -3 0 2 0 0 -1 0 0
above · 4 to 5 lines · 2 to 3 words	1 3 0 -4 -3 -4 0 2 -1 0 0 0
above · 4 to 5 lines · 4 to 6 words	-1 0 -1 2 1 -5 -1 -7 0 0 -2 2
above · 4 to 5 lines · 7 to 13 words	0 0 -3 -2 1 0 -1 -2 0 2 1 -2
above · 6 to 8 lines · 0 to 1 words	2 -1 0 3 -2 -3 -3 -3 1 -2 0 1
above · 6 to 8 lines · 14 to 18 words	0 2 -1 -4 -4 0 2 0 1 1 2 -3
above · 6 to 8 lines · 19 to 25 words	-1 1 1 -3 -1 0 1 1 0 0 -2 2
above · 6 to 8 lines · 2 to 3 words	1 0 0 -3 0 1 0 -4 -1 0 0 1
above · 6 to 8 lines · 4 to 6 words	-2 2 -2 0 0 -4 -1 2 -2 1 0 0
above · 6 to 8 lines · 7 to 13 words	-1 1 -3 -1 0 0 0 -1 0 1 1 -1
above · 6 to 8 lines · over 25 words	-2 2 -2 1 -1 0 2 0 0 0 1 -1
above · 9 to 13 lines · 0 to 1 words	0 -1 -1 -6 -6 -2 0 2 -1 -2 1 0
above · 9 to 13 lines · 14 to 18 words	1 -3 -2 0 -5 -1 0 -1 -2 -2 0 1
above · 9 to 13 lines · 19 to 25 words	1 -1 -2 1 -2 0 -1 -1 1 -2 -2 1
above · 9 to 13 lines · 2 to 3 words	0 -1 -1 -1 1 -3 1 -2 -3 0 0 2
above · 9 to 13 lines · 4 to 6 words	-2 0 -1 2 2 -5 0 -3 0 -1 0 1
above · 9 to 13 lines · 7 to 13 words	1 -1 -4 -4 0 -5 -1 -2 1 -1 -1 0
above · 9 to 13 lines · over 25 words	-1 -1 -2 -1 -1 0 1 -1 -1 0 0 0
above · over 60 lines · 0 to 1 words	1 -3 -1 -8 -4 -1 0 -5 -2 2 -1 2
above · over 60 lines · 14 to 18 words	3 -2 2 -4 -3 -1 -2 -2 1 -1 -2 1
above · over 60 lines · 19 to 25 words	2 -2 -3 -5 -6 -1 0 -3 0 -3 0 0
above · over 60 lines · 2 to 3 words	1 -5 -1 -7 -5 -4 1 -5 -2 -3 0 2
above · over 60 lines · 4 to 6 words	3 -5 -1 -7 -3 -5 1 -8 -3 -3 1 2
above · over 60 lines · 7 to 13 words	2 -3 1 -4 -8 -8 -1 -9 -1 -1 -1 1
above · over 60 lines · over 25 words	1 -1 0 -2 -4 -2 0 -2 0 -1 0 0
around · 0 lines · 0 to 1 words	-1 -4 -6 -3 -4 2 -1 2 -1 0 1 0
around · 0 lines · 14 to 18 words	-2 -1 0 -1 0 -4 0 0 -1 0 0 -1
around · 0 lines · 19 to 25 words	-1 -1 0 -1 1 -3 0 1 -1 0 1 -1
around · 0 lines · 2 to 3 words	-2 -1 -3 0 0 1 -1 -3 0 -1 0 -1
around · 0 lines · 4 to 6 words	0 0 -1 0 -1 2 0 1 1 0 -1 1
around · 0 lines · over 25 words	0 -1 0 0 1 -2 1 -1 0 -1 0 1
below · 1 lines · 0 to 1 words	2 -2 -3 -1 0 -2 -4 0 -1 2 -3 1
below · 1 lines · 14 to 18 words	1 1 -7 -4 -1 -1 -1 0 0 -1 1 -1
below · 1 lines · 19 to 25 words	-3 0 -4 3 1 -1 -3 0 -2 3 -3 0
below · 1 lines · 2 to 3 words	0 0 0 -3 0 2 -2 0 -1 0 0 0
below · 1 lines · 4 to 6 words	-2 1 -2 1 -3 0 1 0 -2 0 -1 1
below · 1 lines · 7 to 13 words	-2 1 -5 0 1 -2 -1 0 -2 1 -1 1
below · 1 lines · over 25 words	-3 -1 -2 0 2 0 -1 0 1 0 -1 0
below · 14 to 25 lines · 0 to 1 words	-1 -3 -4 1 0 -4 1 0 0 -1 0 0
below · 14 to 25 lines · 14 to 18 words	-1 -2 -3 -1 1 -1 1 0 -1 1 0 0
below · 14 to 25 lines · 19 to 25 words	0 -3 1 -6 1 0 -2 -1 1 0 -3 0
below · 14 to 25 lines · 2 to 3 words	-1 -2 0 3 -10 -2 0 -1 0 1 0 1
below · 14 to 25 lines · 4 to 6 words	1 -2 -2 -2 0 -4 0 0 -1 1 -1 1
below · 14 to 25 lines · 7 to 13 words	-1 0 -1 1 -1 0 -1 1 -1 2 -1 0
below · 14 to 25 lines · over 25 words	1 -2 -3 -7 -2 -1 1 0 1 -2 0 0
below · 2 lines · 0 to 1 words	0 -1 -4 -2 1 1 1 0 -1 -1 2 0
below · 2 lines · 14 to 18 words	0 -1 -1 0 -2 -1 0 0 0 -1 1 -1
below · 2 lines · 19 to 25 words	3 0 -3 -4 -3 -1 -1 0 2 -2 1 0
below · 2 lines · 2 to 3 words	-2 2 -7 1 -1 2 -2 0 1 0 -1 0
below · 2 lines · 4 to 6 words	0 1 -1 0 -3 -2 -1 0 0 0 -2 1
below · 2 lines · 7 to 13 words	-1 0 -3 -1 -1 -4 1 0 -1 0 0 0
below · 2 lines · over 25 words	-3 1 -1 -1 0 0 1 0 0 -1 1 0
below · 26 to 60 lines · 0 to 1 words	1 0 -5 0 -12 -8 -1 -2 0 1 -1 -1
below · 26 to 60 lines · 14 to 18 words	-2 -1 -6 1 0 -1 1 -1 0 -2 0 0
below · 26 to 60 lines · 19 to 25 words	1 -1 0 0 2 -1 -3 0 1 2 -3 0
below · 26 to 60 lines · 2 to 3 words	0 -6 -8 1 -3 -3 -1 -1 0 1 0 0
below · 26 to 60 lines · 4 to 6 words	0 -1 -1 -2 -2 -4 1 -1 0 1 0 0
below · 26 to 60 lines · 7 to 13 words	-1 -2 1 2 -4 -8 1 -2 1 -1 0 -1
below · 26 to 60 lines · over 25 words	0 -3 -1 0 1 -1 -1 0 -1 2 -1 1
below · 3 lines · 0 to 1 words	0 -2 -3 1 -10 1 0 0 0 -2 0 3
below · 3 lines · 14 to 18 words	-1 -1 0 -6 2 0 -1 0 2 -2 2 -2
below · 3 lines · 19 to 25 words	3 0 -4 -3 -3 0 1 0 0 -2 1 1
below · 3 lines · 2 to 3 words	1 -2 0 0 1 -2 -2 0 0 1 0 -1
below · 3 lines · 4 to 6 words	0 -1 -2 -1 0 0 -1 0 1 0 -1 -1
below · 3 lines · 7 to 13 words	0 -1 0 -1 -2 -8 1 1 0 -1 -1 2
below · 3 lines · over 25 words	0 1 -1 -2 1 0 -4 0 1 -1 0 -1
below · 4 to 5 lines · 0 to 1 words	2 -5 -5 -1 -11 -1 0 2 1 0 1 1
below · 4 to 5 lines · 14 to 18 words	0 0 0 -3 1 -1 -1 0 -1 2 0 -2
below · 4 to 5 lines · 19 to 25 words	2 0 -1 1 -3 -1 0 0 1 -1 -1 0
below · 4 to 5 lines · 2 to 3 words	0 -1 0 0 0 -3 0 0 1 -3 2 1
below · 4 to 5 lines · 4 to 6 words	-1 -2 2 0 0 1 0 -1 -1 1 0 2
below · 4 to 5 lines · 7 to 13 words	1 -1 0 -4 0 2 -2 0 1 0 -1 -1
below · 6 to 8 lines · 0 to 1 words	1 -4 -5 0 -1 -2 -2 1 0 -1 1 0
below · 6 to 8 lines · 14 to 18 words	-1 2 0 -1 -2 -1 0 0 1 -2 2 -1
below · 6 to 8 lines · 19 to 25 words	-2 0 0 -5 1 0 -1 -1 0 0 -2 2
below · 6 to 8 lines · 2 to 3 words	0 0 -9 0 2 1 0 -1 -1 1 1 0
below · 6 to 8 lines · 4 to 6 words	-2 -1 1 0 0 0 -1 2 1 -3 1 2
below · 6 to 8 lines · 7 to 13 words	1 0 -4 -3 1 1 -2 1 0 1 -1 0
below · 6 to 8 lines · over 25 words	-3 -2 1 -3 0 -1 2 0 -1 0 1 0
below · 9 to 13 lines · 0 to 1 words	-1 -1 -5 1 -1 -1 0 -1 -1 0 3 0
below · 9 to 13 lines · 14 to 18 words	-3 3 0 -1 -1 -1 0 0 -1 3 -2 0
below · 9 to 13 lines · 19 to 25 words	0 -2 0 -6 1 -1 0 0 0 0 -1 1
below · 9 to 13 lines · 2 to 3 words	1 -2 -6 0 -1 0 -1 1 0 0 0 0
below · 9 to 13 lines · 4 to 6 words	0 1 -11 1 -1 1 -3 1 -1 -1 0 1
below · 9 to 13 lines · 7 to 13 words	0 -3 1 -1 -1 -8 -1 2 0 0 -1 1
below · 9 to 13 lines · over 25 words	-4 -1 -2 -6 2 -1 1 0 -1 0 0 -1
below · over 60 lines · 0 to 1 words	-1 -3 -3 -1 -7 -5 1 -1 0 0 0 -2
below · over 60 lines · 14 to 18 words	0 -1 0 -1 2 -1 -1 0 0 1 0 0
below · over 60 lines · 19 to 25 words	-1 -3 -2 1 -2 -1 1 0 0 -2 1 0
below · over 60 lines · 2 to 3 words	0 -6 -5 -1 -3 0 1 -1 0 1 1 -2
below · over 60 lines · 4 to 6 words	1 -3 -8 -1 0 -3 0 -1 1 0 0 -1
below · over 60 lines · 7 to 13 words	0 0 -5 -3 -1 -7 1 -1 -1 0 1 0
none · 0 lines · 0 to 1 words	0 0 -1 -1 -1 1 0 3 0 -2 0 0
none · 0 lines · 14 to 18 words	1 0 -1 -1 -1 0 0 0 1 -1 1 -2
none · 0 lines · 2 to 3 words	3 -1 -1 1 -2 0 -2 -1 0 -2 0 0
none · 0 lines · 4 to 6 words	-1 3 1 -1 2 0 2 1 -1 0 1 0
none · 0 lines · 7 to 13 words	-1 4 -3 -1 0 1 2 0 0 2 2 -1
# heaviest prose × distance of the heaviest prose × close × gap above
above · 1 lines · a credit · no blank line	-1 0 0 -1 -2 -1 2 -1 0 1 1 -1
above · 1 lines · a credit · one blank line	-3 0 0 0 1 2 -4 3 0 0 -1 1
above · 1 lines · no sentence · more blank lines	-3 3 0 -1 -1 0 -2 -1 0 3 -2 -3
above · 1 lines · no sentence · no blank line	0 -1 0 -1 1 2 -2 0 -3 -1 -2 3
above · 1 lines · no sentence · one blank line	0 -1 -1 1 1 -14 -1 -2 1 0 -3 2
above · 1 lines · no sentence · two blank lines	2 -1 0 -6 -2 -1 0 -2 1 -1 -1 1
above · 1 lines · the end of a sentence · no blank line	1 0 0 -3 -5 0 -1 1 1 0 -2 1
above · 1 lines · the end of a sentence · one blank line	-2 -1 -1 0 0 -2 1 2 -1 -1 1 0
above · 14 to 25 lines · a credit · no blank line	-1 0 0 -2 -2 1 2 -2 -1 3 1 -2
above · 14 to 25 lines · a credit · one blank line	0 -1 -1 -3 0 -2 1 2 -1 1 0 -1
above · 14 to 25 lines · no sentence · more blank lines	-4 4 0 -1 -1 0 -1 0 0 3 -1 -3
above · 14 to 25 lines · no sentence · no blank line	0 -3 -2 -4 1 1 0 -1 -2 -1 1 1
above · 14 to 25 lines · no sentence · one blank line	1 -3 -3 -5 0 -13 -1 -3 -1 0 -1 1
above · 14 to 25 lines · no sentence · two blank lines	4 0 0 -6 -4 -2 -1 -1 0 -1 -2 1
above · 14 to 25 lines · the end of a sentence · no blank line	0 -1 -4 0 -1 -2 1 -4 1 -1 1 0
above · 14 to 25 lines · the end of a sentence · one blank line	1 -2 1 0 -3 -4 -1 -1 0 3 -1 0
above · 14 to 25 lines · the end of a sentence · two blank lines	3 -1 0 -1 -3 0 -1 0 0 -1 -1 2
above · 2 lines · a credit · no blank line	-2 0 0 -1 1 -3 -3 2 0 1 1 -1
above · 2 lines · a credit · one blank line	-2 0 0 -4 2 -4 1 0 0 1 1 -2
above · 2 lines · no sentence · no blank line	1 -1 -1 -3 -4 1 -1 -2 -2 0 -1 1
above · 2 lines · no sentence · one blank line	-2 1 -1 2 1 1 0 -1 1 -1 -1 1
above · 2 lines · no sentence · two blank lines	0 0 0 0 -2 0 -1 -1 0 0 -1 1
above · 2 lines · the end of a sentence · no blank line	-2 1 0 0 3 0 -3 -3 -1 0 0 1
above · 2 lines · the end of a sentence · one blank line	3 0 0 -3 -2 -1 -2 -4 -1 -2 -2 3
above · 26 to 60 lines · a credit · no blank line	2 -1 -1 -2 -1 -1 0 -3 0 1 -1 1
above · 26 to 60 lines · a credit · one blank line	3 -1 0 -3 -4 -2 -1 -5 -2 1 -1 0
above · 26 to 60 lines · no sentence · more blank lines	-2 2 0 -1 0 0 0 0 0 2 0 -2
above · 26 to 60 lines · no sentence · no blank line	-1 -3 -2 -8 0 -1 1 -3 -2 -1 2 1
above · 26 to 60 lines · no sentence · one blank line	2 -5 0 -4 -4 -8 -1 -3 -2 0 -1 1
above · 26 to 60 lines · no sentence · two blank lines	2 1 0 -4 0 -2 -1 -1 0 0 -1 0
above · 26 to 60 lines · the end of a sentence · no blank line	0 -3 -1 -5 -3 -3 0 0 0 -2 0 0
above · 26 to 60 lines · the end of a sentence · one blank line	1 -4 0 -2 -5 -3 0 -9 0 -3 -1 1
above · 26 to 60 lines · the end of a sentence · two blank lines	1 0 0 -2 0 0 0 -1 1 0 0 -1
above · 3 lines · a credit · no blank line	-2 0 0 -2 3 -2 -2 0 -1 1 -1 1
above · 3 lines · a credit · one blank line	-1 0 0 3 0 -3 -3 -1 0 2 -2 0
above · 3 lines · no sentence · no blank line	-1 1 1 -2 3 -1 0 -1 -2 0 1 -1
above · 3 lines · no sentence · one blank line	1 -1 -1 -1 -1 0 0 -5 2 -2 -1 1
above · 3 lines · no sentence · two blank lines	-1 0 0 2 -2 -1 -2 -1 2 0 -2 2
above · 3 lines · the end of a sentence · no blank line	-1 0 0 0 -4 0 1 -2 -1 -1 1 -1
above · 3 lines · the end of a sentence · one blank line	0 0 -1 1 1 -1 -3 -1 -1 0 -2 3
above · 4 to 5 lines · a credit · no blank line	2 0 0 -2 0 -1 -2 -1 0 2 -2 0
above · 4 to 5 lines · a credit · one blank line	-2 0 0 -2 -1 -3 2 0 0 2 2 -3
above · 4 to 5 lines · no sentence · no blank line	-3 2 -2 1 2 -1 0 0 0 0 0 -1
above · 4 to 5 lines · no sentence · one blank line	1 0 -2 -2 0 -9 -1 0 -1 -1 -1 2
above · 4 to 5 lines · no sentence · two blank lines	4 0 0 -3 -3 0 -1 0 2 -1 1 -1
above · 4 to 5 lines · the end of a sentence · no blank line	1 0 -1 0 -3 -1 -1 -2 -1 -1 1 0
above · 4 to 5 lines · the end of a sentence · one blank line	1 -1 -1 -5 2 -1 -1 -2 -2 -2 1 -1
above · 6 to 8 lines · a credit · no blank line	-2 0 0 -2 -1 -1 2 1 -1 2 -3 2
above · 6 to 8 lines · a credit · one blank line	-2 0 0 -1 1 2 -3 0 -1 2 -1 0
above · 6 to 8 lines · no sentence · no blank line	0 1 -2 -1 -1 -1 0 0 -1 0 2 -1
above · 6 to 8 lines · no sentence · one blank line	0 1 -2 0 0 -11 -1 -1 0 -2 -1 2
above · 6 to 8 lines · no sentence · two blank lines	0 1 0 0 -4 -1 -1 -1 2 0 -1 0
above · 6 to 8 lines · the end of a sentence · no blank line	-2 1 -1 2 0 -1 0 -3 -1 2 1 -1
above · 6 to 8 lines · the end of a sentence · one blank line	0 1 0 0 2 -2 -2 -4 0 2 0 -1
above · 9 to 13 lines · a credit · no blank line	0 0 0 -1 -1 1 0 -2 -1 2 0 0
above · 9 to 13 lines · a credit · one blank line	1 0 0 -2 0 -2 -2 0 -1 1 -2 2
above · 9 to 13 lines · no sentence · more blank lines	-3 2 0 1 -1 0 0 0 1 0 0 -1
above · 9 to 13 lines · no sentence · no blank line	-1 -2 -2 -1 -1 -3 1 0 -2 -1 1 1
above · 9 to 13 lines · no sentence · one blank line	1 -2 -2 -1 2 -7 -1 -1 0 -2 -1 1
above · 9 to 13 lines · no sentence · two blank lines	3 0 0 -2 -4 -1 -2 -1 1 0 -2 2
above · 9 to 13 lines · the end of a sentence · no blank line	-1 -2 -3 0 -6 -1 2 0 -1 -2 0 0
above · 9 to 13 lines · the end of a sentence · one blank line	0 -1 -4 0 0 -2 -1 -5 0 -1 -1 1
above · over 60 lines · a credit · no blank line	1 -1 -1 -3 -4 -1 2 -3 -3 0 2 1
above · over 60 lines · a credit · one blank line	2 -1 0 -4 -2 -2 -1 -4 -1 1 1 0
above · over 60 lines · a credit · two blank lines	2 0 0 0 -1 0 0 0 1 0 0 -1
above · over 60 lines · no sentence · no blank line	1 -3 1 -7 -2 -3 0 -9 -3 -1 0 3
above · over 60 lines · no sentence · one blank line	2 -5 -2 -7 -4 -7 0 -5 -2 -3 -1 2
above · over 60 lines · no sentence · two blank lines	4 -1 1 -5 -5 -2 1 -1 -1 0 0 1
above · over 60 lines · the end of a sentence · no blank line	1 -2 -1 -1 -6 -3 0 -4 0 -1 -1 1
above · over 60 lines · the end of a sentence · one blank line	1 -4 1 -7 -5 -3 0 -5 0 0 0 0
above · over 60 lines · the end of a sentence · two blank lines	2 0 0 -2 -2 -1 1 0 0 0 1 0
around · 0 lines · a credit · no blank line	-2 -2 -2 -4 4 3 -7 0 0 0 0 -2
around · 0 lines · a credit · one blank line	0 -3 -4 -4 1 2 -4 2 0 0 0 -2
around · 0 lines · no sentence · more blank lines	-7 7 -2 3 -7 -5 -7 -5 1 5 -7 1
around · 0 lines · no sentence · no blank line	0 -2 -2 1 3 1 -4 2 0 2 -1 -1
around · 0 lines · no sentence · one blank line	0 -2 -1 -1 -1 0 -1 0 0 -1 0 -2
around · 0 lines · no sentence · two blank lines	2 2 -2 1 -5 -5 -3 -2 2 1 -1 0
around · 0 lines · the end of a sentence · more blank lines	-5 7 -3 -1 -5 -1 -4 -1 0 5 -4 -3
around · 0 lines · the end of a sentence · no blank line	-2 -6 3 -2 0 -4 1 -1 0 -1 0 0
around · 0 lines · the end of a sentence · one blank line	-1 -1 0 -2 -1 -2 2 1 0 -1 0 1
around · 0 lines · the end of a sentence · the end of the file	2 1 -3 -1 -2 0 0 0 -1 1 0 0
around · 0 lines · the end of a sentence · two blank lines	0 0 -2 1 -2 -2 0 -2 1 0 -1 0
below · 1 lines · a credit · no blank line	-5 0 -3 -5 2 3 -1 0 -2 3 -2 -1
below · 1 lines · a credit · one blank line	-7 -3 -5 -4 4 4 -5 0 0 2 -2 0
below · 1 lines · no sentence · no blank line	3 -2 -6 0 -1 -4 -2 0 -4 1 -2 1
below · 1 lines · no sentence · one blank line	-3 3 -4 0 -1 -6 0 0 1 -1 0 -1
below · 1 lines · no sentence · the end of the file	-5 5 0 0 -1 -1 0 0 -5 5 0 0
below · 1 lines · no sentence · two blank lines	1 0 -4 -3 0 1 -1 0 0 0 -1 0
below · 1 lines · the end of a sentence · no blank line	1 -2 -1 1 -1 -4 -1 0 -1 0 -1 1
below · 1 lines · the end of a sentence · one blank line	-2 0 -2 0 0 1 0 0 -3 -1 0 1
below · 14 to 25 lines · a credit · no blank line	0 -2 -2 -1 2 -2 -2 1 1 -3 -1 2
below · 14 to 25 lines · a credit · one blank line	-1 -2 -2 1 1 1 -2 1 0 0 -2 1
below · 14 to 25 lines · no sentence · more blank lines	-1 2 0 -1 -2 0 0 0 0 1 0 0
below · 14 to 25 lines · no sentence · no blank line	0 -2 -4 0 -3 -3 0 -2 0 0 -1 0
below · 14 to 25 lines · no sentence · one blank line	-1 -1 -5 2 0 -6 -1 -1 -1 1 0 0
below · 14 to 25 lines · no sentence · the end of the file	2 -1 -3 -1 -7 -1 0 0 1 -1 0 0
below · 14 to 25 lines · no sentence · two blank lines	3 -1 -1 -2 -3 -2 -1 0 -1 1 -1 1
below · 14 to 25 lines · the end of a sentence · no blank line	1 -4 0 -3 0 -3 -2 -1 0 1 -2 0
below · 14 to 25 lines · the end of a sentence · one blank line	-3 -2 0 0 0 -4 2 0 -1 2 1 -2
below · 2 lines · a credit · no blank line	-6 -2 -2 -5 3 4 -2 0 1 0 -2 0
below · 2 lines · a credit · one blank line	-2 0 -4 0 3 1 -3 0 1 0 -1 -1
below · 2 lines · no sentence · no blank line	1 -3 2 0 -5 -2 1 -1 -1 -1 1 0
below · 2 lines · no sentence · one blank line	-1 3 -6 0 -3 -2 -1 0 1 -1 0 0
below · 2 lines · no sentence · the end of the file	0 1 -1 0 -4 -2 0 0 -1 1 0 0
below · 2 lines · no sentence · two blank lines	1 0 -2 0 -5 -2 -1 0 0 0 0 0
below · 2 lines · the end of a sentence · no blank line	1 0 -3 -3 -3 -1 2 0 1 -3 2 0
below · 2 lines · the end of a sentence · one blank line	-2 0 -3 2 2 -2 -2 0 -1 2 -2 0
below · 26 to 60 lines · a credit · no blank line	1 -3 -1 -2 1 1 -2 0 0 0 0 0
below · 26 to 60 lines · a credit · one blank line	0 1 -2 -3 0 0 -1 0 1 0 -1 1
below · 26 to 60 lines · no sentence · more blank lines	-1 2 0 -1 -1 0 -2 0 1 1 -2 0
below · 26 to 60 lines · no sentence · no blank line	-1 -4 -9 1 -4 -6 1 -1 -1 1 0 0
below · 26 to 60 lines · no sentence · one blank line	0 0 1 1 -2 -11 0 -1 0 0 0 -1
below · 26 to 60 lines · no sentence · the end of the file	5 -2 -4 -1 -6 -1 0 0 2 -2 0 0
below · 26 to 60 lines · no sentence · two blank lines	0 1 1 -3 -3 -1 -2 0 -2 2 -2 1
below · 26 to 60 lines · the end of a sentence · no blank line	4 -3 -3 -1 -1 -3 -3 -2 1 0 -2 0
below · 26 to 60 lines · the end of a sentence · one blank line	0 -4 0 0 0 -3 -1 -1 1 1 -1 0
below · 26 to 60 lines · the end of a sentence · the end of the file	2 -1 -1 -1 -1 0 0 0 1 -1 0 0
below · 3 lines · a credit · no blank line	-2 -2 -2 1 2 2 -1 0 2 -1 -1 0
below · 3 lines · a credit · one blank line	-1 -1 -1 -4 1 1 0 0 -1 1 0 1
below · 3 lines · no sentence · no blank line	4 -3 -2 -1 -7 -4 -1 0 -1 0 0 1
below · 3 lines · no sentence · one blank line	-1 -1 -1 -1 1 0 -1 0 3 -2 -1 -1
below · 3 lines · no sentence · the end of the file	-2 3 -1 1 -3 -1 0 0 -3 3 0 0
below · 3 lines · no sentence · two blank lines	-2 1 -3 -1 1 -1 1 0 0 -2 2 0
below · 3 lines · the end of a sentence · no blank line	-3 0 -1 -2 1 -1 3 0 -2 1 1 0
below · 3 lines · the end of a sentence · one blank line	0 -1 0 0 0 -2 -3 1 0 0 -2 1
below · 4 to 5 lines · a credit · no blank line	0 -1 -4 -2 3 0 -2 -1 1 -2 -2 2
below · 4 to 5 lines · a credit · one blank line	-4 0 -3 -2 1 4 -2 1 0 -1 0 0
below · 4 to 5 lines · no sentence · no blank line	2 -5 -2 0 -4 -1 -1 1 1 -1 1 0
below · 4 to 5 lines · no sentence · one blank line	-2 0 1 -1 0 -2 -1 1 -2 0 1 1
below · 4 to 5 lines · no sentence · the end of the file	-4 -1 -1 6 1 -2 0 0 1 -1 0 0
below · 4 to 5 lines · no sentence · two blank lines	0 1 1 0 -5 -2 -3 0 0 -1 -2 2
below · 4 to 5 lines · the end of a sentence · no blank line	1 -2 1 -1 -1 -2 0 0 -1 1 0 -1
below · 4 to 5 lines · the end of a sentence · one blank line	1 0 -5 -2 0 -1 -1 0 -3 1 1 -1
below · 6 to 8 lines · a credit · no blank line	1 -1 -2 -3 -2 4 -2 0 1 -1 -2 2
below · 6 to 8 lines · a credit · one blank line	-3 -2 -3 -4 6 -2 -4 2 1 0 -4 2
below · 6 to 8 lines · no sentence · more blank lines	-3 3 0 0 -2 0 -2 0 2 1 -2 0
below · 6 to 8 lines · no sentence · no blank line	2 -3 -3 -3 1 -3 -1 1 -1 0 2 0
below · 6 to 8 lines · no sentence · one blank line	-2 1 0 1 -1 0 -2 -1 1 -1 -1 0
below · 6 to 8 lines · no sentence · the end of the file	2 -1 -1 -2 -5 -1 0 0 1 -1 0 0
below · 6 to 8 lines · no sentence · two blank lines	-3 0 -2 3 -5 -2 0 0 0 0 1 0
below · 6 to 8 lines · the end of a sentence · no blank line	-2 -1 0 -1 2 1 1 -1 0 -1 1 1
below · 6 to 8 lines · the end of a sentence · one blank line	-1 1 0 0 0 -3 0 1 -2 -1 2 0
below · 9 to 13 lines · a credit · no blank line	0 -1 -2 -2 2 0 -1 0 -1 1 -2 1
below · 9 to 13 lines · a credit · one blank line	-3 -1 -3 1 3 2 -2 2 1 1 -3 1
below · 9 to 13 lines · no sentence · more blank lines	1 1 0 -2 -1 0 -1 0 1 -1 -1 1
below · 9 to 13 lines · no sentence · no blank line	1 -2 -3 -1 -2 0 0 1 0 0 1 -1
below · 9 to 13 lines · no sentence · one blank line	0 0 0 3 0 -6 -3 0 0 -1 1 1
below · 9 to 13 lines · no sentence · the end of the file	2 0 -1 -3 -4 -1 0 0 0 0 0 0
below · 9 to 13 lines · no sentence · two blank lines	0 -4 -2 1 0 -2 -1 0 1 -1 -1 0
below · 9 to 13 lines · the end of a sentence · no blank line	-1 -3 1 -1 0 -2 -1 -1 0 1 -1 -1
below · 9 to 13 lines · the end of a sentence · one blank line	-4 0 1 -3 -2 -3 3 -1 -3 0 3 -2
below · over 60 lines · a credit · no blank line	1 -2 1 -2 0 -3 -2 0 -1 0 1 -1
below · over 60 lines · a credit · one blank line	-1 -2 -1 -2 0 2 -1 0 -1 3 -2 1
below · over 60 lines · no sentence · no blank line	0 -1 -7 1 -8 -3 1 -1 0 0 0 -2
below · over 60 lines · no sentence · one blank line	0 -4 -3 -2 1 -4 0 -2 -1 1 0 -1
below · over 60 lines · no sentence · the end of the file	1 0 -1 -5 -4 -1 0 0 0 0 0 0
below · over 60 lines · no sentence · two blank lines	0 1 0 -4 2 0 0 0 0 0 -1 0
below · over 60 lines · the end of a sentence · no blank line	2 -3 -2 -5 -1 0 0 -1 2 -2 0 -1
below · over 60 lines · the end of a sentence · one blank line	0 -4 0 -2 -1 -3 0 -1 0 0 -1 0
below · over 60 lines · the end of a sentence · two blank lines	0 -1 -2 -1 0 0 1 0 2 -2 1 0
none · 0 lines · no sentence · no blank line	1 -1 -3 -3 0 2 0 -1 0 -2 0 0
none · 0 lines · no sentence · one blank line	-6 1 2 4 3 -2 3 3 -2 2 3 1
none · 0 lines · no sentence · the end of the file	-4 2 0 3 0 0 0 0 -2 2 0 0
none · 0 lines · the end of a sentence · no blank line	0 0 -1 -2 -1 0 0 0 2 -1 0 -2
none · 0 lines · the end of a sentence · one blank line	-3 2 -1 -1 -1 0 2 0 -1 1 2 -1
# prose around it
a tenth of the heaviest	1 -4 -5 -1 -1 -4 0 -6 1 -4 1 1
a third of the heaviest	-1 -4 1 -2 -3 -4 1 -5 0 0 0 -1
half of the heaviest	1 -4 1 -1 -3 -1 -1 -1 2 0 -1 -1
nearly the heaviest	-1 -4 -1 -1 1 -2 1 -2 -2 0 0 0
none	0 -5 -2 1 0 0 0 -1 0 2 -1 0
the heaviest	0 -1 0 -1 0 0 0 2 0 -1 0 0
# prose around it × weight of the heaviest prose × size
a tenth of the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 0 -3 -4 0 2 0 0 0 2 -2
a tenth of the heaviest · 201 to 400 words · 19 to 25 words	0 1 1 -2 -4 0 -1 0 -2 1 -1 1
a tenth of the heaviest · 201 to 400 words · 7 to 13 words	1 -1 0 -3 -4 0 -1 -1 -1 0 -1 1
a tenth of the heaviest · 201 to 400 words · over 25 words	-2 0 -2 -2 1 0 2 0 -1 1 2 -2
a tenth of the heaviest · 401 to 800 words · 0 to 1 words	2 0 0 -2 0 -1 -1 0 0 0 2 -2
a tenth of the heaviest · 401 to 800 words · 14 to 18 words	0 -2 -1 1 -4 0 0 -1 -2 -2 1 1
a tenth of the heaviest · 401 to 800 words · 19 to 25 words	2 -2 -3 -3 1 0 -2 -1 -1 0 -1 0
a tenth of the heaviest · 401 to 800 words · 2 to 3 words	4 0 0 -2 -2 -1 -2 0 0 -2 1 0
a tenth of the heaviest · 401 to 800 words · 4 to 6 words	1 0 0 -2 -3 -1 1 -1 -2 -2 1 1
a tenth of the heaviest · 401 to 800 words · 7 to 13 words	4 -3 -3 1 -3 0 -3 -1 1 -3 0 0
a tenth of the heaviest · 401 to 800 words · over 25 words	1 0 -5 1 -4 0 1 -1 0 -4 0 1
a tenth of the heaviest · over 800 words · 0 to 1 words	0 -1 0 0 -2 -3 0 -1 2 -1 0 0
a tenth of the heaviest · over 800 words · 14 to 18 words	2 -2 -1 -2 -1 0 -1 -1 -1 1 -2 2
a tenth of the heaviest · over 800 words · 19 to 25 words	0 -3 -1 0 1 0 -1 -2 -1 -1 0 2
a tenth of the heaviest · over 800 words · 2 to 3 words	1 0 0 0 -5 -4 0 0 1 0 1 -1
a tenth of the heaviest · over 800 words · 4 to 6 words	4 -1 0 -5 -6 1 -2 -1 2 -2 -1 0
a tenth of the heaviest · over 800 words · 7 to 13 words	0 -2 -3 1 1 -2 -1 -3 1 -1 0 0
a tenth of the heaviest · over 800 words · over 25 words	-2 -3 0 0 1 -1 2 -1 0 -2 2 0
a third of the heaviest · 101 to 200 words · 14 to 18 words	-2 -1 -1 -1 -2 0 2 0 1 -1 2 -3
a third of the heaviest · 101 to 200 words · 19 to 25 words	0 0 0 -1 -3 0 0 0 2 1 -1 -2
a third of the heaviest · 201 to 400 words · 0 to 1 words	-1 0 0 -3 -1 -1 1 0 -1 0 0 0
a third of the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 1 -2 -5 0 1 -1 0 0 0 -1
a third of the heaviest · 201 to 400 words · 19 to 25 words	-2 0 -2 -2 -5 0 3 -1 0 0 2 -3
a third of the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -4 -3 1 0 0 1 0 -1
a third of the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -3 -3 -2 1 0 0 -1 1 -1
a third of the heaviest · 201 to 400 words · 7 to 13 words	-1 1 1 -4 -7 -1 1 -1 0 2 0 -1
a third of the heaviest · 201 to 400 words · over 25 words	-1 -1 -2 0 -6 -1 1 -1 0 -1 1 -1
a third of the heaviest · 401 to 800 words · 0 to 1 words	1 0 0 -1 -3 -5 0 -1 -2 1 -1 1
a third of the heaviest · 401 to 800 words · 14 to 18 words	2 -2 -3 0 -3 0 -2 -1 1 -1 -2 2
a third of the heaviest · 401 to 800 words · 19 to 25 words	1 -2 1 -3 -1 -1 -2 -1 0 -1 -3 3
a third of the heaviest · 401 to 800 words · 2 to 3 words	0 -2 0 -7 -8 -3 2 0 -1 0 -1 1
a third of the heaviest · 401 to 800 words · 4 to 6 words	-1 -2 -1 -4 -3 0 0 -2 1 -1 -1 1
a third of the heaviest · 401 to 800 words · 7 to 13 words	-1 -2 -3 2 0 -3 1 -1 0 -1 0 2
a third of the heaviest · 401 to 800 words · over 25 words	1 -2 0 -6 -1 -1 -1 -1 0 -1 -2 1
a third of the heaviest · over 800 words · 0 to 1 words	2 -1 0 -3 -4 -1 -1 -1 1 0 -1 0
a third of the heaviest · over 800 words · 14 to 18 words	-2 -1 -2 -3 1 0 1 -1 -1 0 1 -1
a third of the heaviest · over 800 words · 19 to 25 words	0 -1 1 -3 -3 -1 0 -1 0 -1 0 1
a third of the heaviest · over 800 words · 2 to 3 words	0 -1 1 1 -5 -3 0 0 0 0 0 -1
a third of the heaviest · over 800 words · 4 to 6 words	0 -2 2 -1 0 0 -2 -2 1 -2 0 -1
a third of the heaviest · over 800 words · 7 to 13 words	-1 -3 1 -3 -3 -3 1 -3 -3 -1 0 0
a third of the heaviest · over 800 words · over 25 words	2 -1 -1 -2 -2 -1 -2 -1 1 0 -2 0
half of the heaviest · 201 to 400 words · 0 to 1 words	1 -1 0 -1 -2 1 -1 0 -1 0 1 -1
half of the heaviest · 201 to 400 words · 14 to 18 words	0 -1 -3 0 -2 -1 0 0 -1 -2 0 0
half of the heaviest · 201 to 400 words · 19 to 25 words	1 -2 -1 -2 -4 0 0 0 1 -1 -1 0
half of the heaviest · 201 to 400 words · 2 to 3 words	0 -1 0 0 -4 -4 0 0 0 1 0 0
half of the heaviest · 201 to 400 words · 4 to 6 words	1 -2 0 -3 -3 -1 0 0 0 -1 0 0
half of the heaviest · 201 to 400 words · 7 to 13 words	0 0 0 -2 1 -2 0 -1 1 1 0 0
half of the heaviest · 201 to 400 words · over 25 words	-1 -1 1 -4 -3 -1 1 0 -1 1 1 -1
half of the heaviest · 401 to 800 words · 0 to 1 words	-1 0 0 -4 1 1 0 -1 1 0 0 -2
half of the heaviest · 401 to 800 words · 14 to 18 words	0 -1 0 -2 0 -1 0 0 1 1 0 -2
half of the heaviest · 401 to 800 words · 19 to 25 words	-1 -1 -4 -1 1 -1 1 -1 2 0 1 -3
half of the heaviest · 401 to 800 words · 2 to 3 words	0 -1 0 0 -7 -4 0 0 1 1 -1 0
half of the heaviest · 401 to 800 words · 4 to 6 words	2 -1 -1 -6 -1 0 -2 -2 2 0 0 -3
half of the heaviest · 401 to 800 words · 7 to 13 words	1 -1 -3 -3 -2 -3 -1 1 1 -1 0 -1
half of the heaviest · 401 to 800 words · over 25 words	0 -2 -1 -3 -4 -1 0 -1 0 -1 0 0
half of the heaviest · 41 to 100 words · over 25 words	1 -1 -1 -2 -1 0 0 0 0 -2 0 0
half of the heaviest · over 800 words · 0 to 1 words	2 -1 0 -3 -2 -2 -1 -1 -1 -1 -1 1
half of the heaviest · over 800 words · 14 to 18 words	0 -1 1 2 -2 0 -1 -1 0 0 -1 0
half of the heaviest · over 800 words · 2 to 3 words	1 -2 0 0 -6 0 -1 0 -1 0 0 0
half of the heaviest · over 800 words · 4 to 6 words	0 -1 -1 0 2 -3 -2 -1 -1 1 -2 1
half of the heaviest · over 800 words · 7 to 13 words	-1 -2 1 -3 -1 -2 1 -1 0 0 1 0
half of the heaviest · over 800 words · over 25 words	0 -2 1 0 -1 -1 -1 -1 -1 1 -1 0
nearly the heaviest · 101 to 200 words · 7 to 13 words	0 1 -2 -1 2 0 -2 1 1 1 -1 0
nearly the heaviest · 101 to 200 words · over 25 words	-1 0 2 0 -1 0 0 0 1 2 0 -1
nearly the heaviest · 201 to 400 words · 14 to 18 words	0 0 -1 0 2 0 -1 1 0 -1 -1 1
nearly the heaviest · 201 to 400 words · 19 to 25 words	-1 0 0 -1 -3 0 2 0 1 -1 0 0
nearly the heaviest · 201 to 400 words · 2 to 3 words	-1 -1 0 0 -6 -1 1 0 -1 -1 0 0
nearly the heaviest · 201 to 400 words · 4 to 6 words	0 -1 0 -3 -1 -2 0 1 0 1 -1 1
nearly the heaviest · 201 to 400 words · 7 to 13 words	-2 0 0 -2 3 -1 0 -1 1 1 1 -1
nearly the heaviest · 201 to 400 words · over 25 words	0 -1 2 -3 -1 0 1 0 0 1 0 0
nearly the heaviest · 401 to 800 words · 0 to 1 words	-1 0 0 -2 -1 -1 2 -1 1 1 0 -1
nearly the heaviest · 401 to 800 words · 14 to 18 words	-1 -1 0 -2 -3 0 1 -1 -1 -2 1 -1
nearly the heaviest · 401 to 800 words · 19 to 25 words	-2 0 -1 -2 -3 -1 1 -1 -1 1 0 -2
nearly the heaviest · 401 to 800 words · 2 to 3 words	-1 0 0 -4 3 1 0 0 0 0 0 0
nearly the heaviest · 401 to 800 words · 4 to 6 words	-1 -2 -1 -2 2 1 0 -2 -1 2 2 -2
nearly the heaviest · 401 to 800 words · 7 to 13 words	-1 -3 -1 0 -1 -2 0 -2 -1 -3 1 -1
nearly the heaviest · 401 to 800 words · over 25 words	-1 -1 -1 -4 -2 -2 1 -1 -2 -1 1 -1
nearly the heaviest · 41 to 100 words · over 25 words	-1 0 -2 -1 -2 0 2 0 0 -2 2 -2
nearly the heaviest · over 800 words · 0 to 1 words	-2 0 0 -1 -2 -3 2 0 -1 1 0 0
nearly the heaviest · over 800 words · 14 to 18 words	-1 -2 0 0 1 0 -1 0 -1 1 -1 0
nearly the heaviest · over 800 words · 19 to 25 words	0 0 -2 -1 0 0 -1 -1 -1 1 -1 1
nearly the heaviest · over 800 words · 4 to 6 words	-1 -1 0 -2 -2 -3 2 -1 0 -1 0 0
nearly the heaviest · over 800 words · 7 to 13 words	-1 -3 -1 -3 1 -3 0 -2 -1 0 -1 1
nearly the heaviest · over 800 words · over 25 words	-2 -2 -5 1 0 -1 1 -1 -1 0 0 0
none · 0 to 40 words · 0 to 1 words	-1 -2 -1 0 0 -4 1 3 1 -1 0 -3
none · 0 to 40 words · 14 to 18 words	-4 0 -1 -2 3 0 1 0 -1 2 0 -3
none · 0 to 40 words · 19 to 25 words	-3 1 1 -1 2 0 1 0 0 1 1 -2
none · 0 to 40 words · 2 to 3 words	-2 3 -1 2 2 2 -1 2 0 3 -1 -3
none · 0 to 40 words · 4 to 6 words	-3 5 0 1 3 2 2 2 -2 1 2 -2
none · 0 to 40 words · 7 to 13 words	-5 4 -1 -4 3 -3 3 1 -4 3 3 -3
none · 101 to 200 words · 0 to 1 words	-2 2 -3 -1 1 1 1 2 0 2 0 -2
none · 101 to 200 words · 14 to 18 words	-4 -1 1 -1 1 0 1 0 0 -1 0 1
none · 101 to 200 words · 19 to 25 words	-3 1 -2 0 -3 0 4 -1 0 -1 2 -2
none · 101 to 200 words · 2 to 3 words	-4 0 0 -1 1 -3 1 1 1 3 0 -2
none · 101 to 200 words · 4 to 6 words	-3 0 -5 -1 3 -5 2 -1 1 1 1 -2
none · 101 to 200 words · 7 to 13 words	-4 0 -1 2 3 1 1 -1 0 2 0 -1
none · 201 to 400 words · 0 to 1 words	1 -4 -4 1 -13 -3 -1 -3 -2 2 0 0
none · 201 to 400 words · 14 to 18 words	-1 1 0 -2 -2 -2 1 -2 0 -1 1 -1
none · 201 to 400 words · 19 to 25 words	0 -1 -2 -1 -3 -1 0 0 -1 0 0 0
none · 201 to 400 words · 2 to 3 words	-1 -5 -10 -2 -3 -2 0 -6 -1 -1 0 0
none · 201 to 400 words · 4 to 6 words	0 -1 -1 0 -2 -2 1 -3 -1 0 0 -1
none · 201 to 400 words · 7 to 13 words	0 0 -5 -5 0 -4 1 -4 0 -1 0 -1
none · 201 to 400 words · over 25 words	1 0 0 -2 -3 0 0 0 -1 0 -1 1
none · 401 to 800 words · 0 to 1 words	-1 -2 -7 0 0 -1 1 -3 -1 1 1 0
none · 401 to 800 words · 14 to 18 words	1 0 -3 0 0 -2 -3 -1 -1 0 -1 1
none · 401 to 800 words · 19 to 25 words	1 -2 -4 0 -2 -2 1 -2 1 -3 0 1
none · 401 to 800 words · 2 to 3 words	1 -1 -2 0 -6 -2 -1 -1 -2 1 0 2
none · 401 to 800 words · 4 to 6 words	1 -3 -2 0 -2 -1 0 -1 -1 2 0 1
none · 401 to 800 words · 7 to 13 words	2 -2 -2 1 -4 0 -2 -2 0 0 -2 2
none · 401 to 800 words · over 25 words	0 -1 -1 -1 0 -1 0 -1 -2 1 -1 3
none · 41 to 100 words · 0 to 1 words	-3 -2 -1 2 -2 -1 1 4 3 -3 0 -3
none · 41 to 100 words · 14 to 18 words	-1 1 -1 -1 0 -1 -2 0 -1 1 0 0
none · 41 to 100 words · 19 to 25 words	0 2 2 -2 -3 0 -1 1 -2 1 -3 1
none · 41 to 100 words · 2 to 3 words	-2 -1 1 0 0 1 1 -1 0 -2 0 -1
none · 41 to 100 words · 4 to 6 words	-2 3 -4 -1 -1 -2 0 0 -1 -1 0 0
none · 41 to 100 words · 7 to 13 words	-2 3 0 -4 1 -6 1 1 -2 0 1 0
none · 41 to 100 words · over 25 words	1 3 -2 -2 -1 0 -2 0 -1 0 -3 1
none · none · 0 to 1 words	0 0 -1 -1 -1 1 0 3 0 -2 0 0
none · none · 14 to 18 words	1 0 -1 -1 -1 0 0 0 1 -1 1 -2
none · none · 2 to 3 words	3 -1 -1 1 -2 0 -2 -1 0 -2 0 0
none · none · 4 to 6 words	-1 3 1 -1 2 0 2 1 -1 0 1 0
none · none · 7 to 13 words	-1 4 -3 -1 0 1 2 0 0 2 2 -1
none · over 800 words · 0 to 1 words	1 -4 -1 -1 -2 -2 0 -9 0 -2 0 1
none · over 800 words · 14 to 18 words	0 1 -1 -2 -5 -2 1 -3 0 0 2 -2
none · over 800 words · 19 to 25 words	0 0 1 -2 -1 -2 0 -2 0 1 0 -1
none · over 800 words · 2 to 3 words	1 -3 0 0 -1 -1 -1 -5 0 0 1 0
none · over 800 words · 4 to 6 words	2 -4 0 1 -1 -4 -1 -2 0 0 -1 0
none · over 800 words · 7 to 13 words	2 -1 1 0 -2 -2 -2 0 -1 1 -2 1
none · over 800 words · over 25 words	0 -1 -1 -5 1 -2 -1 -1 1 -1 0 0
the heaviest · 0 to 40 words · 14 to 18 words	-5 1 -3 -2 -5 0 5 0 -1 -5 5 -3
the heaviest · 0 to 40 words · 19 to 25 words	-2 0 0 0 -1 0 2 0 -1 -2 2 -2
the heaviest · 0 to 40 words · over 25 words	-5 0 1 0 2 0 -1 0 -2 3 -1 -1
the heaviest · 101 to 200 words · 0 to 1 words	2 -1 -1 -1 0 -2 -5 1 1 -1 0 0
the heaviest · 101 to 200 words · 14 to 18 words	1 4 -1 0 0 0 -2 -1 1 2 -4 2
the heaviest · 101 to 200 words · 19 to 25 words	1 2 -3 -3 -1 -1 0 -1 0 -1 -1 1
the heaviest · 101 to 200 words · 2 to 3 words	-3 1 -1 1 -7 -2 2 1 0 0 1 -2
the heaviest · 101 to 200 words · 4 to 6 words	-2 2 -1 3 2 -4 -2 0 1 2 -1 -1
the heaviest · 101 to 200 words · 7 to 13 words	2 2 -1 2 -2 -6 -3 2 -1 2 -2 0
the heaviest · 101 to 200 words · over 25 words	-3 -1 -1 0 -2 -1 2 -1 -2 0 2 -2
the heaviest · 201 to 400 words · 0 to 1 words	1 -3 -2 2 -1 -2 -2 -3 0 -2 1 0
the heaviest · 201 to 400 words · 14 to 18 words	-1 -1 -1 -8 1 -2 -1 -3 0 1 0 -1
the heaviest · 201 to 400 words · 19 to 25 words	-3 1 0 -5 1 -2 1 1 -4 0 0 0
the heaviest · 201 to 400 words · 2 to 3 words	1 3 -3 -1 -1 -3 -2 -2 1 0 -1 0
the heaviest · 201 to 400 words · 4 to 6 words	-3 3 0 1 1 -1 -1 -3 0 1 -1 -1
the heaviest · 201 to 400 words · 7 to 13 words	-2 3 -2 -1 2 -12 -1 -1 0 0 0 -1
the heaviest · 201 to 400 words · over 25 words	-1 -1 -1 -1 -1 -3 1 1 -1 0 -1 0
the heaviest · 401 to 800 words · 0 to 1 words	0 0 -3 -2 -1 -3 0 1 -1 1 1 -2
the heaviest · 401 to 800 words · 14 to 18 words	1 -1 -1 -1 1 -3 -1 1 1 -2 1 -1
the heaviest · 401 to 800 words · 19 to 25 words	-2 -3 2 0 1 -3 -1 -1 -1 1 1 -1
the heaviest · 401 to 800 words · 2 to 3 words	-1 -3 0 0 -1 1 -1 -2 0 -1 -1 0
the heaviest · 401 to 800 words · 4 to 6 words	0 -1 0 0 -5 -4 2 0 2 1 -1 1
the heaviest · 401 to 800 words · 7 to 13 words	1 0 0 1 -1 0 -2 0 1 0 0 0
the heaviest · 401 to 800 words · over 25 words	-2 -2 -1 -5 2 -7 0 -4 1 -2 0 -1
the heaviest · 41 to 100 words · 0 to 1 words	-1 0 0 -1 -2 -5 1 2 0 -1 1 -1
the heaviest · 41 to 100 words · 14 to 18 words	-1 0 1 -2 2 0 -1 1 -2 1 -1 0
the heaviest · 41 to 100 words · 19 to 25 words	0 -2 -1 -2 -1 0 0 0 0 -3 2 -3
the heaviest · 41 to 100 words · 2 to 3 words	0 -1 0 -1 -3 -1 0 0 0 -2 2 -1
the heaviest · 41 to 100 words · 4 to 6 words	2 -1 -1 2 0 -4 -3 0 0 -1 0 1
the heaviest · 41 to 100 words · 7 to 13 words	1 1 -1 -1 -3 -2 0 0 -2 0 0 0
the heaviest · 41 to 100 words · over 25 words	1 1 2 -4 -3 0 -2 -1 -2 0 0 1
the heaviest · over 800 words · 0 to 1 words	-1 -3 -3 -3 -13 2 -1 0 -1 0 0 1
the heaviest · over 800 words · 14 to 18 words	-1 -1 1 -1 -3 -2 1 0 -1 0 0 0
the heaviest · over 800 words · 19 to 25 words	0 -1 -1 -6 0 -2 0 1 -2 -1 0 1
the heaviest · over 800 words · 2 to 3 words	-2 -1 -7 0 1 -2 -1 -2 -2 0 0 1
the heaviest · over 800 words · 4 to 6 words	1 -1 -4 -3 -1 3 0 1 -2 -1 -1 2
the heaviest · over 800 words · 7 to 13 words	-2 -4 -1 -2 -3 1 1 -1 -1 0 0 1
# topics in the paragraphs below × size
0 eighths · 0 to 1 words	0 -6 -3 -2 1 -1 0 -6 0 1 0 0
0 eighths · 14 to 18 words	0 -3 -5 1 -2 -4 1 -1 -1 0 1 -1
0 eighths · 19 to 25 words	1 -2 -3 0 -4 -4 0 -1 -1 -1 0 1
0 eighths · 2 to 3 words	0 -6 -4 0 -2 1 0 -4 0 1 0 0
0 eighths · 4 to 6 words	0 -5 -3 0 -1 2 0 1 1 0 -1 0
0 eighths · 7 to 13 words	0 -6 -7 0 0 -1 0 1 1 -3 0 -1
0 eighths · over 25 words	-2 -3 -1 1 -6 -5 3 -3 1 0 2 -2
1 eighths · 14 to 18 words	0 -2 -3 -1 -3 -2 1 -3 0 -3 1 0
1 eighths · 19 to 25 words	1 -3 -6 -1 -1 -3 -1 0 0 0 0 -1
1 eighths · 4 to 6 words	-3 -2 -3 -1 -1 -1 3 0 0 -1 1 -1
1 eighths · 7 to 13 words	1 -2 -6 -1 -4 -6 1 -2 1 -1 2 -2
1 eighths · over 25 words	0 -2 -3 0 -4 -4 1 -6 1 -2 0 0
2 eighths · 14 to 18 words	2 -3 -7 0 -1 -3 -1 -3 3 -2 0 0
2 eighths · 19 to 25 words	0 -5 -3 0 -1 -3 0 -5 -1 -2 0 0
2 eighths · 2 to 3 words	-5 2 2 -6 2 0 1 0 -1 0 2 -1
2 eighths · 4 to 6 words	0 -1 -2 -5 -1 -4 1 -4 -1 -2 1 -2
2 eighths · 7 to 13 words	0 -3 -5 1 -1 2 -1 -3 0 0 0 0
2 eighths · over 25 words	0 -3 -2 -1 0 -3 0 -3 1 -1 -1 1
3 eighths · 0 to 1 words	1 0 0 -3 -1 -1 -1 -1 0 1 -1 1
3 eighths · 14 to 18 words	0 -3 -5 -1 0 -2 1 0 -1 -4 0 2
3 eighths · 19 to 25 words	-1 0 -5 -2 -2 -2 2 -2 0 -2 2 0
3 eighths · 2 to 3 words	-2 -2 -3 -6 2 -1 2 -1 -2 1 0 0
3 eighths · 4 to 6 words	0 -2 1 -2 1 0 -2 1 -2 0 -1 1
3 eighths · 7 to 13 words	0 0 -2 -4 -2 0 0 -1 -1 -1 0 0
3 eighths · over 25 words	0 -1 -1 -2 -1 -2 2 -2 -1 -1 1 1
4 eighths · 0 to 1 words	3 0 -1 -5 -4 -3 -2 -1 0 -1 0 -1
4 eighths · 14 to 18 words	-1 0 0 -2 0 -2 0 -2 -2 0 0 1
4 eighths · 19 to 25 words	-2 -3 1 -2 0 -2 2 -2 -2 -1 1 0
4 eighths · 2 to 3 words	-2 2 2 -3 -2 -6 2 -3 1 -2 1 -1
4 eighths · 4 to 6 words	-2 0 -2 -2 0 1 0 -6 -1 2 1 -2
4 eighths · 7 to 13 words	-1 1 -2 -1 0 -5 0 0 -1 2 -1 0
4 eighths · over 25 words	1 -2 -1 -2 -2 -1 0 -1 0 -1 -1 2
5 eighths · 14 to 18 words	-2 1 -2 -4 0 -2 1 -1 0 -1 2 -2
5 eighths · 19 to 25 words	-2 1 -2 -6 0 -2 1 -1 0 0 -1 -1
5 eighths · 4 to 6 words	-1 1 1 -7 -1 3 0 0 0 1 -2 1
5 eighths · 7 to 13 words	-2 0 3 -1 0 -12 -2 -4 -1 1 -2 2
5 eighths · over 25 words	-2 -2 1 -3 0 -1 1 -1 -3 -1 1 1
6 eighths · 14 to 18 words	-1 1 3 -2 -2 -1 -1 -1 -1 2 -3 1
6 eighths · 19 to 25 words	-1 -2 3 -7 -1 -2 0 -1 0 2 -3 1
6 eighths · 2 to 3 words	-3 1 -2 -2 2 -2 2 0 0 1 1 -2
6 eighths · 4 to 6 words	-6 3 -3 -1 1 -5 2 -3 -2 1 2 -3
6 eighths · 7 to 13 words	-2 1 -1 -8 0 -1 1 -5 0 2 -1 -2
6 eighths · over 25 words	-1 -1 2 -5 -4 -2 2 0 -2 -1 0 1
7 eighths · 14 to 18 words	-3 0 3 -8 2 -1 -2 0 -1 4 -3 -1
7 eighths · 19 to 25 words	-4 3 1 -5 0 -1 -2 0 0 1 -2 0
7 eighths · 4 to 6 words	-1 1 3 -5 1 -5 -3 -1 -1 3 -2 0
7 eighths · 7 to 13 words	-6 3 1 -4 -1 -9 0 -3 -1 3 -5 1
7 eighths · over 25 words	-1 -1 1 -4 -1 -1 0 0 0 0 0 0
over 7 eighths · 0 to 1 words	-2 0 -4 1 -4 -2 2 -5 -1 0 0 1
over 7 eighths · 14 to 18 words	-2 1 1 0 1 -2 0 -1 2 0 0 0
over 7 eighths · 19 to 25 words	-1 0 2 1 3 -2 -1 -1 1 2 1 -2
over 7 eighths · 2 to 3 words	-2 1 -2 -3 1 -2 2 -4 -2 1 0 0
over 7 eighths · 4 to 6 words	-4 1 -4 0 1 -15 2 -4 0 0 0 -1
over 7 eighths · 7 to 13 words	-2 3 1 -5 -3 -1 2 -4 -2 0 2 -1
over 7 eighths · over 25 words	-1 1 -1 -6 6 -2 -2 -1 0 3 0 -1
# topics in the paragraphs below × close × gap above
0 eighths · a credit · no blank line	0 -4 0 -6 -3 1 -3 0 -1 0 0 1
0 eighths · a credit · one blank line	-3 -5 -6 -2 1 4 -4 3 -1 2 0 -1
0 eighths · a credit · two blank lines	0 0 0 0 -3 0 0 -1 0 1 -1 -1
0 eighths · no sentence · more blank lines	-9 7 -1 3 -6 -5 -5 -4 3 3 -6 -1
0 eighths · no sentence · no blank line	0 -8 -6 0 -1 0 0 -2 1 1 0 1
0 eighths · no sentence · one blank line	1 -9 -3 0 0 -2 -1 -4 0 0 0 0
0 eighths · no sentence · the end of the file	-2 3 -3 2 -10 -6 0 0 -3 3 0 0
0 eighths · no sentence · two blank lines	3 -2 -5 -1 -2 -2 -4 -5 1 0 -2 0
0 eighths · the end of a sentence · more blank lines	-3 4 -1 0 -1 0 -2 -1 0 3 -2 -2
0 eighths · the end of a sentence · no blank line	0 -3 -2 -1 -6 -11 1 0 0 -2 1 0
0 eighths · the end of a sentence · one blank line	-1 -6 -4 3 1 -6 1 1 1 1 1 -1
0 eighths · the end of a sentence · the end of the file	0 1 -1 -3 -2 0 0 0 -1 1 0 0
0 eighths · the end of a sentence · two blank lines	-1 -3 -1 1 1 -1 0 -2 1 0 0 0
1 eighths · a credit · no blank line	0 -1 -1 -2 2 -1 -2 -1 -1 0 0 0
1 eighths · a credit · one blank line	1 -2 -2 -3 -2 -2 1 0 0 2 -1 0
1 eighths · no sentence · no blank line	1 -5 -7 0 0 -5 -3 -2 2 -2 0 0
1 eighths · no sentence · one blank line	1 0 -2 -2 0 -3 0 -2 -2 1 1 -1
1 eighths · the end of a sentence · no blank line	0 -3 -7 -5 -2 -3 1 -1 1 -3 0 0
1 eighths · the end of a sentence · one blank line	-1 -3 -2 1 -9 -4 3 -1 2 -2 0 0
1 eighths · the end of a sentence · two blank lines	1 0 -1 -1 -3 0 0 0 1 -1 1 -1
2 eighths · a credit · no blank line	-2 -2 1 -4 3 1 -3 -1 -1 0 2 -2
2 eighths · a credit · one blank line	0 -3 -4 -6 0 -4 1 -1 0 0 2 -3
2 eighths · no sentence · more blank lines	-3 4 0 -1 -2 -1 -3 0 0 3 -3 -2
2 eighths · no sentence · no blank line	0 -4 -4 0 1 2 -1 -4 0 -2 1 -1
2 eighths · no sentence · one blank line	1 -2 -9 0 2 -9 -2 -5 0 -1 0 1
2 eighths · no sentence · the end of the file	1 1 -1 -4 -3 0 0 0 -1 1 0 0
2 eighths · no sentence · two blank lines	1 -1 1 -4 -2 -2 -1 0 1 0 0 -2
2 eighths · the end of a sentence · no blank line	0 -4 -2 2 -4 -1 0 -5 2 -2 -1 0
2 eighths · the end of a sentence · one blank line	0 -2 -1 -2 -4 -3 1 -3 0 0 -2 2
2 eighths · the end of a sentence · two blank lines	2 -2 -1 -2 1 -1 -2 -1 1 0 0 0
3 eighths · a credit · no blank line	-1 -2 -2 -3 3 0 -3 0 1 0 -1 1
3 eighths · a credit · one blank line	0 -2 -3 -4 2 2 -4 -1 0 1 -3 1
3 eighths · no sentence · more blank lines	-3 4 -1 -2 -3 -1 -2 0 0 3 -2 -2
3 eighths · no sentence · no blank line	1 -4 -3 -2 0 0 -1 1 -3 1 0 0
3 eighths · no sentence · one blank line	-1 0 -3 -2 -1 -2 1 -3 -3 -1 2 -1
3 eighths · no sentence · the end of the file	0 2 -1 -4 -3 0 0 0 -2 2 0 0
3 eighths · no sentence · two blank lines	1 2 -3 -1 -1 -1 -3 0 -1 2 -3 0
3 eighths · the end of a sentence · no blank line	-1 -4 -2 -4 -1 -5 1 0 2 -1 -1 0
3 eighths · the end of a sentence · one blank line	0 -3 0 -3 -2 -2 3 -2 -2 -1 1 2
3 eighths · the end of a sentence · two blank lines	1 0 -4 -2 0 -1 0 0 1 -3 0 2
4 eighths · a credit · no blank line	-1 -2 -4 -2 2 3 -5 -1 1 -2 0 0
4 eighths · a credit · one blank line	-2 -3 -3 -2 6 1 -4 0 -1 -2 2 -1
4 eighths · no sentence · more blank lines	-3 4 -1 -2 -3 -1 -3 0 1 3 -3 -1
4 eighths · no sentence · no blank line	1 -3 0 -2 -1 -3 -2 -4 1 1 0 -1
4 eighths · no sentence · one blank line	-1 2 0 -1 -2 -2 1 -4 0 0 0 -1
4 eighths · no sentence · the end of the file	2 1 -2 -6 -5 0 0 0 -1 1 0 0
4 eighths · no sentence · two blank lines	-2 2 1 3 -5 -2 -3 -1 1 1 -1 0
4 eighths · the end of a sentence · more blank lines	-1 2 0 0 0 0 -1 0 0 2 -2 -1
4 eighths · the end of a sentence · no blank line	-1 -1 0 -7 0 -5 1 1 0 0 0 -1
4 eighths · the end of a sentence · one blank line	0 -2 1 -1 -3 -2 2 -3 -2 -1 0 2
4 eighths · the end of a sentence · two blank lines	-1 0 -2 -3 -1 -1 2 -1 -1 -1 1 0
5 eighths · a credit · no blank line	-3 -2 -3 -3 4 2 -3 0 0 1 1 -3
5 eighths · a credit · one blank line	0 0 -1 -3 1 -1 -3 -1 1 1 0 -3
5 eighths · no sentence · more blank lines	-1 3 -1 0 -2 0 -2 0 0 2 -2 0
5 eighths · no sentence · no blank line	0 1 -4 -1 -1 -3 0 -1 -1 0 0 0
5 eighths · no sentence · one blank line	0 3 1 -4 -2 0 0 -2 -1 0 -1 1
5 eighths · no sentence · the end of the file	2 -1 -2 -3 -2 0 0 0 1 -1 0 0
5 eighths · the end of a sentence · no blank line	-5 -3 -1 -6 2 -2 0 -1 0 1 0 -2
5 eighths · the end of a sentence · one blank line	-2 1 2 -2 -1 -1 1 -2 -2 0 -1 2
6 eighths · a credit · no blank line	-2 -1 -5 -3 2 2 -2 0 -2 2 0 -2
6 eighths · a credit · one blank line	0 -1 -4 -4 1 0 -2 -2 1 3 -4 1
6 eighths · no sentence · more blank lines	-3 5 0 -1 -3 -1 -4 0 0 4 -4 -1
6 eighths · no sentence · no blank line	-4 0 2 -2 2 -6 1 -3 0 0 1 -1
6 eighths · no sentence · one blank line	-4 3 3 -5 -2 -10 1 -3 -2 2 0 -2
6 eighths · no sentence · the end of the file	3 -2 -2 -2 -5 -1 0 0 2 -2 0 0
6 eighths · no sentence · two blank lines	-3 3 0 -1 0 -2 -2 0 0 1 -1 -1
6 eighths · the end of a sentence · no blank line	-2 -3 3 -7 -1 -3 2 -2 -1 2 0 -1
6 eighths · the end of a sentence · one blank line	-3 -1 2 -7 -2 -4 2 -3 -3 0 0 0
6 eighths · the end of a sentence · two blank lines	0 -1 -2 -2 1 0 0 0 -1 1 -1 1
7 eighths · a credit · no blank line	-4 -1 -2 -1 4 -1 -2 0 1 1 -3 -1
7 eighths · a credit · one blank line	-6 1 -4 -2 5 -1 -1 0 1 0 0 -1
7 eighths · no sentence · more blank lines	-1 2 0 -1 -2 0 -2 0 0 1 -2 -1
7 eighths · no sentence · no blank line	0 0 3 -9 0 -5 -3 0 -1 3 -3 1
7 eighths · no sentence · one blank line	-4 3 1 -2 -1 -8 1 -1 -3 2 -2 1
7 eighths · no sentence · the end of the file	1 0 -1 -2 -2 0 0 0 0 0 0 0
7 eighths · no sentence · two blank lines	1 0 -2 -3 -3 0 1 -1 0 -1 1 -1
7 eighths · the end of a sentence · no blank line	-4 -1 4 -5 1 -2 -3 0 -1 3 -1 -2
7 eighths · the end of a sentence · one blank line	-3 -1 1 -9 -1 -2 1 -2 -2 1 -2 1
over 7 eighths · a credit · no blank line	0 -1 -1 -2 4 -2 -4 0 0 -1 2 -2
over 7 eighths · a credit · one blank line	-1 -2 -2 0 1 -3 -1 -1 2 1 -1 -2
over 7 eighths · no sentence · more blank lines	-1 3 0 0 -1 -1 -3 -1 1 3 -3 -1
over 7 eighths · no sentence · no blank line	-2 2 -3 0 -1 -4 2 -5 -1 0 1 0
over 7 eighths · no sentence · one blank line	-2 2 -2 -2 0 -3 2 -5 -1 1 0 0
over 7 eighths · no sentence · the end of the file	3 -3 -2 -2 0 -1 0 0 3 -3 0 0
over 7 eighths · no sentence · two blank lines	-3 3 -3 1 -3 -3 2 -1 0 0 0 0
over 7 eighths · the end of a sentence · more blank lines	-3 4 -1 0 -3 0 -1 0 0 2 -1 -1
over 7 eighths · the end of a sentence · no blank line	-4 -3 5 0 3 3 -4 -1 1 1 -2 0
over 7 eighths · the end of a sentence · one blank line	-1 0 -2 -6 4 0 0 -4 0 1 1 -1
over 7 eighths · the end of a sentence · two blank lines	-2 2 0 -2 -2 -1 0 0 -2 3 -1 0
# topics in the paragraphs above × size
0 eighths · 0 to 1 words	1 -4 -3 -1 -2 -1 0 -6 1 1 0 1
0 eighths · 14 to 18 words	0 2 -1 1 -1 -7 -2 -1 0 1 -1 1
0 eighths · 19 to 25 words	-1 1 0 -1 -1 -6 0 1 0 0 0 0
0 eighths · 2 to 3 words	0 -1 -1 0 -2 0 0 -4 1 1 0 0
0 eighths · 4 to 6 words	0 -1 0 0 -2 2 0 1 1 1 -1 0
0 eighths · 7 to 13 words	0 1 0 1 -2 -1 -1 2 0 1 -1 -1
0 eighths · over 25 words	1 -2 3 -5 -2 -7 -1 -4 0 -1 -2 2
1 eighths · 14 to 18 words	0 -2 -5 -1 -4 -2 2 -6 0 -2 0 0
1 eighths · 19 to 25 words	-1 -1 -1 -9 0 -3 0 0 0 0 0 0
1 eighths · 4 to 6 words	-1 -1 -1 -4 -1 -1 2 -1 0 -1 0 0
1 eighths · 7 to 13 words	0 -2 1 -10 1 -6 0 -2 -1 1 -2 2
1 eighths · over 25 words	0 -2 0 0 -2 -6 0 -5 0 2 -2 1
2 eighths · 0 to 1 words	3 0 0 -2 -1 -1 -2 0 0 -1 -1 2
2 eighths · 14 to 18 words	0 -3 -4 -1 -1 -3 -1 1 0 -1 -1 1
2 eighths · 19 to 25 words	0 -3 0 -1 -4 -4 0 -7 0 -1 0 0
2 eighths · 2 to 3 words	-3 2 0 -4 2 -2 0 0 -1 1 -1 0
2 eighths · 4 to 6 words	-2 -1 -1 -3 1 -3 0 -1 0 1 0 -2
2 eighths · 7 to 13 words	-1 -2 -2 -7 -1 -1 2 -3 -1 -3 1 -1
2 eighths · over 25 words	-2 -2 0 2 -3 -3 2 -3 0 1 1 -1
3 eighths · 0 to 1 words	2 0 0 -1 -1 -1 -2 -1 0 -1 -1 1
3 eighths · 14 to 18 words	0 -4 -1 -10 0 -2 0 -6 -1 -1 1 -1
3 eighths · 19 to 25 words	0 -2 -8 0 -2 -2 1 -5 0 -2 1 0
3 eighths · 2 to 3 words	0 -1 -1 -3 -1 2 -2 -1 -2 0 -1 2
3 eighths · 4 to 6 words	-2 -3 0 -2 -1 -2 2 -1 -1 -2 0 1
3 eighths · 7 to 13 words	1 -4 2 -2 -1 -5 0 -4 -2 1 0 1
3 eighths · over 25 words	-1 -1 -2 -1 -3 -1 3 -4 0 0 1 0
4 eighths · 0 to 1 words	1 -1 0 -3 -3 -3 -1 -1 -1 -2 3 -2
4 eighths · 14 to 18 words	-2 -3 -1 -1 -2 -1 1 -1 -1 -1 0 1
4 eighths · 19 to 25 words	0 -3 -2 -4 -1 -1 1 -4 -2 0 1 1
4 eighths · 2 to 3 words	0 -6 -2 -2 -4 -2 2 -5 -1 0 0 0
4 eighths · 4 to 6 words	-1 -5 -5 -4 1 -3 0 -8 0 1 2 -3
4 eighths · 7 to 13 words	0 -6 -1 0 0 -2 0 -10 0 -2 1 0
4 eighths · over 25 words	0 -1 -5 -3 1 -1 2 -3 0 -2 1 1
5 eighths · 14 to 18 words	-3 -2 0 0 -2 -1 2 -2 1 -2 2 -2
5 eighths · 19 to 25 words	0 -2 -7 -3 -1 -1 0 -4 1 -3 0 0
5 eighths · 4 to 6 words	1 -1 -1 -5 -3 1 -1 -2 0 -2 0 0
5 eighths · 7 to 13 words	-3 -4 0 -1 0 -1 2 -4 0 1 1 -2
5 eighths · over 25 words	-1 -1 -3 -2 3 -1 3 1 -1 -1 2 0
6 eighths · 14 to 18 words	0 -4 -2 -5 -1 -1 1 1 -2 -1 1 0
6 eighths · 19 to 25 words	-1 -1 -1 -2 -1 -1 2 -1 0 0 -1 1
6 eighths · 2 to 3 words	-1 -2 0 -6 -1 1 1 0 -2 0 1 0
6 eighths · 4 to 6 words	0 -4 -3 -4 2 -2 -2 -3 -2 2 2 -1
6 eighths · 7 to 13 words	0 -6 -1 -9 -1 -9 1 -2 -1 0 0 0
6 eighths · over 25 words	-1 -1 -6 -5 3 -1 0 -2 -1 -3 2 -1
7 eighths · 14 to 18 words	1 -1 -2 -2 0 0 -1 -1 -1 0 -1 1
7 eighths · 19 to 25 words	-3 -1 -3 -2 4 0 -1 0 0 2 0 -1
7 eighths · 4 to 6 words	0 -1 -1 -2 0 -4 -1 0 -1 0 0 0
7 eighths · 7 to 13 words	0 -4 -2 -5 2 -5 -2 -3 1 -2 0 -1
7 eighths · over 25 words	1 -1 -4 -4 1 -1 -1 -1 -1 1 -1 1
over 7 eighths · 0 to 1 words	1 -3 -1 -3 -1 -4 -1 -5 -2 -1 0 2
over 7 eighths · 14 to 18 words	-1 -2 -5 -5 2 -1 0 -1 0 2 1 -2
over 7 eighths · 19 to 25 words	-2 -3 1 1 3 -1 -2 0 0 2 0 -2
over 7 eighths · 2 to 3 words	0 -4 -3 -9 3 2 0 -6 -2 -1 0 1
over 7 eighths · 4 to 6 words	0 -4 -4 -4 1 -6 0 -6 -3 -1 1 -1
over 7 eighths · 7 to 13 words	-3 -1 -1 -1 2 1 1 1 -2 0 2 -2
over 7 eighths · over 25 words	0 -2 0 -3 4 -2 -1 -1 -1 2 0 0
# topics in the paragraphs above × close × gap above
0 eighths · a credit · no blank line	0 -6 -3 -8 1 2 -4 1 -1 1 -3 2
0 eighths · a credit · one blank line	-4 -6 -10 -3 3 4 -3 3 1 0 -1 0
0 eighths · a credit · the end of the file	-3 2 -1 1 1 -2 0 0 -2 2 0 0
0 eighths · no sentence · more blank lines	-9 10 -4 1 -9 -6 -7 -5 4 6 -8 -3
0 eighths · no sentence · no blank line	0 -7 -1 1 -5 0 0 -1 1 2 -1 0
0 eighths · no sentence · one blank line	0 4 0 1 -4 -2 0 -3 0 1 0 -1
0 eighths · no sentence · the end of the file	3 -1 -10 -2 -8 -8 0 0 1 -1 0 0
0 eighths · no sentence · two blank lines	-1 2 -3 1 -2 -3 -2 -5 2 0 -2 0
0 eighths · the end of a sentence · more blank lines	-5 7 -2 -1 -5 -1 -4 -1 0 5 -4 -2
0 eighths · the end of a sentence · no blank line	1 -5 3 -1 -2 -12 -1 -1 0 -1 -2 2
0 eighths · the end of a sentence · one blank line	-2 -3 3 -3 1 -7 1 1 0 0 0 -1
0 eighths · the end of a sentence · the end of the file	3 0 -4 -5 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 0 -2 0 -1 -2 1 -3 1 -2 0 0
1 eighths · a credit · no blank line	-2 -1 -3 -3 2 0 -1 -1 -2 1 -1 1
1 eighths · a credit · one blank line	1 -1 -2 -2 -1 -2 0 1 1 2 0 -1
1 eighths · no sentence · more blank lines	-3 4 0 -1 -2 0 -3 0 0 4 -3 -2
1 eighths · no sentence · no blank line	3 0 0 -7 1 -4 -4 -2 1 -1 -3 2
1 eighths · no sentence · one blank line	0 -3 -1 -1 -1 -3 0 -4 -2 -2 1 0
1 eighths · the end of a sentence · no blank line	0 -3 0 -2 -5 -3 1 -1 -1 0 0 0
1 eighths · the end of a sentence · one blank line	-1 -4 1 0 -7 -5 1 -1 2 1 -2 2
1 eighths · the end of a sentence · two blank lines	-2 0 -1 -2 0 0 2 0 -1 -1 1 0
2 eighths · a credit · no blank line	-2 -1 -3 -4 3 1 -2 -4 0 -2 2 -1
2 eighths · a credit · one blank line	0 0 -3 -4 -2 -1 0 0 1 1 0 -2
2 eighths · no sentence · more blank lines	-2 3 0 0 -1 0 -2 0 0 3 -2 -2
2 eighths · no sentence · no blank line	0 -3 -2 -3 0 -1 0 -4 -1 -2 1 -1
2 eighths · no sentence · one blank line	0 -2 -5 -6 0 -9 0 -9 -3 -1 -1 1
2 eighths · no sentence · two blank lines	3 2 -1 -2 -3 -1 -3 -1 1 1 0 -2
2 eighths · the end of a sentence · no blank line	0 -4 -1 -1 -3 -1 0 0 2 -1 -1 0
2 eighths · the end of a sentence · one blank line	-2 -4 1 2 -4 -3 2 -1 -2 0 0 0
2 eighths · the end of a sentence · two blank lines	-3 1 -2 -1 -1 -1 3 0 1 1 3 -3
3 eighths · a credit · no blank line	-4 -1 -2 -3 4 2 -2 0 -1 1 1 -2
3 eighths · a credit · one blank line	1 -1 -2 -3 0 3 -2 -3 0 1 0 -1
3 eighths · no sentence · no blank line	-1 -2 -2 -2 1 -3 1 0 -1 -2 3 -2
3 eighths · no sentence · one blank line	0 -5 0 -1 0 -1 1 -6 -1 -1 0 0
3 eighths · no sentence · two blank lines	1 0 0 -2 -3 -1 0 0 1 1 -1 0
3 eighths · the end of a sentence · no blank line	-1 -2 -1 -7 -3 -4 1 -3 1 2 0 -1
3 eighths · the end of a sentence · one blank line	0 -2 0 0 -5 -2 3 -8 -1 -1 0 1
3 eighths · the end of a sentence · two blank lines	1 0 -3 -1 -1 0 -1 0 -1 -1 -1 1
4 eighths · a credit · no blank line	-1 -1 -1 -2 2 2 -4 -3 -1 1 2 -2
4 eighths · a credit · one blank line	-1 -1 -1 2 3 -1 -4 -4 -1 1 0 0
4 eighths · no sentence · no blank line	0 -5 -9 -1 0 -4 0 -5 -1 -2 2 -1
4 eighths · no sentence · one blank line	1 -7 -2 -6 0 -2 -1 -7 -2 0 -1 1
4 eighths · no sentence · two blank lines	3 1 -1 -1 -3 0 -3 0 1 1 -1 -1
4 eighths · the end of a sentence · no blank line	-1 -2 -9 1 -4 -6 2 -5 1 -1 1 -1
4 eighths · the end of a sentence · one blank line	-1 -2 1 -1 -2 -2 3 -7 -1 0 0 1
4 eighths · the end of a sentence · two blank lines	3 0 -2 -2 0 0 -2 -1 0 1 -2 2
5 eighths · a credit · no blank line	-2 0 -1 -1 0 3 -2 0 -1 1 2 -2
5 eighths · a credit · one blank line	2 -1 2 -1 0 1 -4 0 0 1 -3 2
5 eighths · no sentence · no blank line	-1 -2 -3 -1 0 -6 1 -1 1 0 0 0
5 eighths · no sentence · one blank line	1 -3 -5 -2 0 -6 0 -4 0 -3 0 2
5 eighths · the end of a sentence · no blank line	-2 -3 -2 -6 -1 -2 2 1 0 0 2 -2
5 eighths · the end of a sentence · one blank line	-1 -1 0 0 -2 -1 3 -4 -1 0 1 1
6 eighths · a credit · no blank line	0 -1 -1 -1 1 1 -2 -1 0 -3 3 -1
6 eighths · a credit · one blank line	-3 -1 -1 -2 3 0 -1 -1 0 1 2 -2
6 eighths · no sentence · no blank line	1 -4 -1 -11 0 -9 -1 -4 -1 2 0 -1
6 eighths · no sentence · one blank line	-1 -5 -7 -4 0 -2 1 -2 -2 -2 1 0
6 eighths · the end of a sentence · no blank line	-1 -2 -2 -5 1 -3 0 -1 1 -2 0 0
6 eighths · the end of a sentence · one blank line	0 -3 -1 -5 0 -3 1 -1 -1 0 0 1
7 eighths · no sentence · no blank line	2 -1 -2 -3 0 -2 -1 -1 -1 1 -1 1
7 eighths · no sentence · one blank line	-1 -3 -3 -5 2 -5 -2 -2 -1 0 2 -1
7 eighths · the end of a sentence · no blank line	-1 -1 -5 -1 4 -1 -3 -1 0 2 -2 0
7 eighths · the end of a sentence · one blank line	0 -2 -2 -4 0 -1 0 -2 0 -3 1 0
over 7 eighths · a credit · no blank line	3 -1 -1 -2 2 -2 -5 0 -1 -1 0 0
over 7 eighths · a credit · one blank line	2 -1 -1 -3 2 0 -4 1 0 1 -1 -1
over 7 eighths · no sentence · no blank line	-2 -3 -4 -5 4 -2 1 -9 -2 -2 2 1
over 7 eighths · no sentence · one blank line	0 -5 -4 -7 1 -3 0 -8 -2 1 1 -1
over 7 eighths · no sentence · two blank lines	2 0 0 -3 -5 -2 0 -1 0 0 0 0
over 7 eighths · the end of a sentence · no blank line	-2 -3 1 0 2 2 -2 0 -1 1 2 -2
over 7 eighths · the end of a sentence · one blank line	0 -1 -2 -2 4 -1 0 1 -2 3 0 0
# topics in headings above × size
0 eighths · 0 to 1 words	0 -5 -3 -1 -2 -3 1 -6 0 0 0 0
0 eighths · 14 to 18 words	0 2 1 0 -2 -5 -2 1 0 4 -3 0
0 eighths · 19 to 25 words	0 1 -1 -2 -2 -3 0 -1 1 1 -1 1
0 eighths · 2 to 3 words	0 -2 -2 0 -3 -2 1 -4 1 1 0 0
0 eighths · 4 to 6 words	0 -1 -2 1 -5 -2 1 1 1 0 -1 1
0 eighths · 7 to 13 words	2 0 1 2 -5 -3 -1 2 1 1 -2 2
0 eighths · over 25 words	-1 -2 -2 -1 -1 -4 2 -6 1 0 0 0
1 eighths · 14 to 18 words	1 -3 -3 -1 -3 -2 2 -5 0 -2 0 0
1 eighths · 19 to 25 words	-1 -4 1 -6 -2 -4 2 -2 1 -1 1 -1
1 eighths · 4 to 6 words	-2 -3 -3 -3 1 -2 2 -1 1 -2 1 -1
1 eighths · 7 to 13 words	1 -3 1 -4 -2 -4 0 -6 0 2 -1 0
1 eighths · over 25 words	0 -1 1 0 -1 -2 2 -4 0 0 0 1
2 eighths · 0 to 1 words	3 0 0 -2 -2 -1 -2 0 0 -1 -2 2
2 eighths · 14 to 18 words	1 -4 0 -2 -1 -3 0 -4 0 0 0 1
2 eighths · 19 to 25 words	0 -4 1 1 -4 -3 1 0 -1 2 0 1
2 eighths · 2 to 3 words	-1 -1 -1 -1 2 -2 -1 0 2 -1 1 -1
2 eighths · 4 to 6 words	-2 -5 0 -1 0 3 0 -2 1 -2 1 -2
2 eighths · 7 to 13 words	1 -7 0 -1 -3 -2 0 -2 0 -4 -1 1
2 eighths · over 25 words	0 -2 1 0 1 -2 1 0 0 0 1 0
3 eighths · 0 to 1 words	3 0 0 -4 -3 -2 -2 -1 -1 0 1 0
3 eighths · 14 to 18 words	1 -6 -2 1 -1 -2 0 -3 1 -3 0 0
3 eighths · 19 to 25 words	-2 -4 -4 1 0 -2 3 -2 -1 -3 2 -1
3 eighths · 2 to 3 words	1 -3 -1 0 -4 2 -1 -1 -1 0 -1 1
3 eighths · 4 to 6 words	0 -8 -2 3 -2 -3 -1 1 0 -4 0 1
3 eighths · 7 to 13 words	-1 -5 0 -4 0 -2 1 -1 -1 0 0 0
3 eighths · over 25 words	-1 -2 0 -2 2 -3 -1 -2 -1 0 -1 1
4 eighths · 0 to 1 words	3 0 0 -5 -5 1 -2 -1 1 -1 0 -1
4 eighths · 14 to 18 words	-4 -4 -2 0 0 -2 3 -2 -1 -4 2 -1
4 eighths · 19 to 25 words	-1 0 0 -6 1 -2 0 -2 -1 -2 -1 2
4 eighths · 2 to 3 words	-1 -3 1 -1 -1 1 0 -5 -1 1 0 -1
4 eighths · 4 to 6 words	1 -3 2 -4 0 -1 0 -4 0 3 1 -1
4 eighths · 7 to 13 words	-2 -4 -3 -1 3 -1 0 1 -1 2 2 -3
4 eighths · over 25 words	0 0 -1 -4 -1 -2 0 0 0 -2 0 1
5 eighths · 14 to 18 words	-2 -1 -7 -1 1 -1 1 0 -2 -1 1 0
5 eighths · 19 to 25 words	2 -1 -5 -3 2 -1 -2 -1 0 -2 -1 2
5 eighths · 2 to 3 words	2 0 0 -3 -3 -1 0 0 1 -1 -2 2
5 eighths · 4 to 6 words	0 -3 2 2 -1 -4 -1 -2 1 -1 0 -1
5 eighths · 7 to 13 words	-2 -2 2 -10 1 -2 1 -4 2 0 2 -3
5 eighths · over 25 words	-1 -1 -2 -3 0 -1 1 -1 0 -3 1 -1
6 eighths · 0 to 1 words	2 0 0 -2 -2 -2 -2 0 1 -1 -1 1
6 eighths · 14 to 18 words	-2 -1 2 -5 0 -1 2 -1 1 0 2 -3
6 eighths · 19 to 25 words	0 -2 -1 -1 -3 0 2 -1 1 1 1 -2
6 eighths · 2 to 3 words	-1 -2 -1 -5 -7 1 1 -1 -3 0 0 0
6 eighths · 4 to 6 words	-2 -4 -1 -3 5 1 0 0 0 1 1 -1
6 eighths · 7 to 13 words	-1 -3 0 -6 1 2 0 -2 2 1 0 -3
6 eighths · over 25 words	-1 1 -2 -2 -1 -1 1 0 -1 -1 2 -1
7 eighths · 14 to 18 words	-2 1 -1 -3 1 0 1 0 1 -1 2 -2
7 eighths · 19 to 25 words	1 -2 -3 -1 3 0 -2 0 0 -1 -1 1
7 eighths · 4 to 6 words	0 1 -1 -2 -4 -3 0 -1 1 -1 -1 0
7 eighths · 7 to 13 words	-1 0 -8 -10 3 -6 2 -2 1 -4 1 0
over 7 eighths · 0 to 1 words	-1 1 -2 0 1 0 -2 -5 1 0 0 0
over 7 eighths · 14 to 18 words	-1 1 -9 -7 2 -3 -1 -1 -3 0 0 0
over 7 eighths · 19 to 25 words	-1 2 -2 -4 0 -2 0 1 0 1 0 0
over 7 eighths · 2 to 3 words	0 1 -4 -3 3 -1 0 -5 -2 -3 1 0
over 7 eighths · 4 to 6 words	0 4 -4 -4 2 0 0 -6 -3 0 0 0
over 7 eighths · 7 to 13 words	0 4 -5 -1 3 0 -1 -6 -3 3 0 0
over 7 eighths · over 25 words	1 1 -4 -3 0 -1 0 0 0 0 0 0
# topics in headings above × close × gap above
0 eighths · a credit · no blank line	1 -4 -7 -5 -1 1 -2 1 1 0 -2 1
0 eighths · a credit · one blank line	0 -2 -8 -5 -2 1 -1 3 1 -1 -1 0
0 eighths · a credit · the end of the file	-3 2 -1 1 1 -2 0 0 -2 2 0 0
0 eighths · a credit · two blank lines	0 0 0 0 -2 0 0 0 -1 1 -1 1
0 eighths · no sentence · more blank lines	-10 10 -4 0 -10 -6 -7 -5 4 6 -7 -3
0 eighths · no sentence · no blank line	0 -4 0 0 -5 -1 1 -2 1 1 0 0
0 eighths · no sentence · one blank line	0 -2 2 1 -5 -5 0 -4 -1 2 -1 0
0 eighths · no sentence · the end of the file	3 -1 -10 -2 -8 -8 0 0 1 -1 0 0
0 eighths · no sentence · two blank lines	1 0 -2 0 -4 -2 -2 -5 1 0 -3 0
0 eighths · the end of a sentence · more blank lines	-5 7 -2 -1 -5 -1 -5 -1 0 6 -5 -2
0 eighths · the end of a sentence · no blank line	1 -4 -1 -3 -1 -2 0 0 1 -2 -2 0
0 eighths · the end of a sentence · one blank line	0 -2 0 0 0 -4 1 1 0 1 -1 2
0 eighths · the end of a sentence · the end of the file	3 0 -4 -5 -5 -1 0 0 0 0 0 0
0 eighths · the end of a sentence · two blank lines	0 0 -5 0 1 -2 -1 -2 1 0 -2 1
1 eighths · a credit · no blank line	-2 -1 0 -3 2 -1 -1 -1 -2 1 1 -1
1 eighths · a credit · one blank line	0 -3 -5 -4 1 -3 -1 -1 0 1 -1 0
1 eighths · no sentence · no blank line	2 -2 -4 -11 -1 -4 -1 -4 2 -3 0 1
1 eighths · no sentence · one blank line	0 -3 4 -1 -2 -2 -1 -2 -2 0 0 0
1 eighths · no sentence · two blank lines	2 0 -2 -2 -4 0 0 0 1 -1 -1 0
1 eighths · the end of a sentence · no blank line	0 -5 -1 -1 -3 -4 1 -6 -1 1 -1 0
1 eighths · the end of a sentence · one blank line	0 -2 1 0 -4 -1 2 -2 1 0 -1 1
1 eighths · the end of a sentence · two blank lines	-1 -2 -1 -3 -1 -1 2 -1 -1 -3 2 0
2 eighths · a credit · no blank line	-2 -3 -4 -5 3 4 -4 -4 -2 2 -1 0
2 eighths · a credit · one blank line	-2 -4 -4 2 3 1 -5 1 -2 3 -2 0
2 eighths · no sentence · more blank lines	-2 2 0 0 -1 0 -2 0 0 2 -2 -1
2 eighths · no sentence · no blank line	0 -4 0 -1 -1 -5 0 -1 -1 -2 1 -1
2 eighths · no sentence · one blank line	0 -6 -2 -2 0 -1 0 -5 1 -3 0 0
2 eighths · no sentence · two blank lines	3 -2 -3 -1 -2 -2 -2 -1 2 -2 -1 0
2 eighths · the end of a sentence · no blank line	0 -4 2 -1 -5 -5 1 -1 -2 0 0 0
2 eighths · the end of a sentence · one blank line	0 -4 2 0 -3 -2 2 -1 -1 0 0 1
2 eighths · the end of a sentence · two blank lines	-1 -1 0 -2 0 -1 2 -1 0 0 2 -2
3 eighths · a credit · no blank line	-2 -2 -2 -3 1 4 -2 1 -1 0 -1 1
3 eighths · a credit · one blank line	-2 -2 -5 -1 0 2 -1 0 0 -1 -1 1
3 eighths · no sentence · no blank line	0 -4 -6 -2 0 -2 0 0 0 -1 1 0
3 eighths · no sentence · one blank line	1 -6 1 1 0 -10 -1 0 -2 -2 -1 2
3 eighths · no sentence · two blank lines	2 -2 -1 0 -3 -2 -2 0 1 -1 0 0
3 eighths · the end of a sentence · no blank line	-1 -4 -1 1 -1 -4 0 0 1 -2 -1 0
3 eighths · the end of a sentence · one blank line	-1 -5 0 -2 1 -4 2 -3 -1 -1 0 2
3 eighths · the end of a sentence · two blank lines	0 -1 0 -1 -1 0 0 0 2 -1 0 -1
4 eighths · a credit · no blank line	0 -2 -3 -4 4 2 -6 0 -2 -1 2 0
4 eighths · a credit · one blank line	-3 -3 1 -5 4 2 -6 2 0 1 0 0
4 eighths · no sentence · no blank line	0 -4 -3 -4 -2 0 1 -1 0 2 0 0
4 eighths · no sentence · one blank line	1 -2 -9 -1 1 0 0 -8 1 -1 1 -1
4 eighths · no sentence · two blank lines	-2 -1 -2 3 0 -1 -1 0 2 -1 1 0
4 eighths · the end of a sentence · no blank line	0 -3 1 -1 -3 -4 0 -5 1 1 0 -1
4 eighths · the end of a sentence · one blank line	-3 -7 1 -2 3 -5 1 -3 -1 0 2 -2
4 eighths · the end of a sentence · two blank lines	1 0 -1 -1 -4 -1 2 -1 0 -2 1 2
5 eighths · a credit · no blank line	-1 -1 -1 -1 0 0 1 -1 1 -2 3 -2
5 eighths · a credit · one blank line	1 -1 -1 -1 -2 1 0 -1 0 1 -1 0
5 eighths · no sentence · no blank line	1 -6 0 -1 -1 -5 -1 -2 1 -2 0 -1
5 eighths · no sentence · one blank line	-3 -1 1 -3 4 -6 0 -2 0 2 1 -1
5 eighths · the end of a sentence · no blank line	-1 -2 -2 -2 0 -1 1 -1 1 -2 2 -2
5 eighths · the end of a sentence · one blank line	-1 -1 -1 -4 -5 -1 3 -1 -1 -4 1 1
6 eighths · a credit · no blank line	1 -1 -1 -1 0 1 -1 -2 -1 -1 0 1
6 eighths · a credit · one blank line	1 -1 0 -1 0 2 -3 -2 -1 0 0 0
6 eighths · no sentence · no blank line	-1 -5 1 -4 -2 2 2 1 0 1 1 -1
6 eighths · no sentence · one blank line	-1 -2 -6 -4 4 0 0 -5 0 -1 1 -1
6 eighths · no sentence · two blank lines	0 -1 2 -5 0 -1 -3 0 1 1 -2 0
6 eighths · the end of a sentence · no blank line	-2 -2 2 -3 -2 -2 0 1 1 2 0 -2
6 eighths · the end of a sentence · one blank line	1 -2 0 -6 1 -3 -1 -2 -1 0 -1 1
7 eighths · a credit · no blank line	1 -1 -1 -1 0 -1 -3 -1 1 -2 0 1
7 eighths · a credit · one blank line	-1 0 -1 -1 -4 -3 5 0 0 -1 1 1
7 eighths · no sentence · no blank line	-1 -3 -4 -6 1 -3 1 -1 2 -3 0 -2
7 eighths · no sentence · one blank line	1 1 -6 -5 5 -4 -2 -2 0 -2 -1 1
7 eighths · the end of a sentence · no blank line	1 -1 -2 0 -1 0 -1 -1 -1 1 -1 1
7 eighths · the end of a sentence · one blank line	-2 0 -2 -4 -2 -1 2 0 0 -2 1 -1
over 7 eighths · a credit · no blank line	-1 -2 -3 -6 3 0 -4 -3 -2 2 1 -3
over 7 eighths · a credit · one blank line	-4 -2 -3 -4 4 1 -1 -1 -1 4 1 -4
over 7 eighths · no sentence · no blank line	-1 -2 -8 1 4 -1 -1 -10 -2 0 0 2
over 7 eighths · no sentence · one blank line	0 7 -12 -3 -1 -1 -1 -8 0 0 0 1
over 7 eighths · no sentence · two blank lines	0 4 -3 -2 -4 -4 -2 -1 0 3 -1 0
over 7 eighths · the end of a sentence · no blank line	-1 -2 2 -1 4 -6 -4 -2 -3 1 0 -1
over 7 eighths · the end of a sentence · one blank line	-1 2 0 -7 -1 -1 1 -2 -3 3 1 -1
# topics below × topics above × size
a quarter · a quarter · 14 to 18 words	2 -3 -7 -8 -2 -2 -1 -3 1 -2 0 0
a quarter · a quarter · 19 to 25 words	-1 -4 -4 0 -4 -3 1 0 0 -3 1 -1
a quarter · a quarter · 4 to 6 words	0 -2 -3 -6 -2 -4 1 -2 0 -2 0 -1
a quarter · a quarter · 7 to 13 words	0 -3 0 -5 0 2 0 -1 1 -1 0 0
a quarter · a quarter · over 25 words	0 -3 -1 2 -5 -5 1 -4 1 0 -1 1
a quarter · all · 14 to 18 words	3 -1 -1 -1 -1 0 -3 0 1 0 0 -1
a quarter · all · 19 to 25 words	0 0 1 -1 1 0 -2 2 1 1 -1 0
a quarter · all · 7 to 13 words	0 -2 -3 2 1 -3 -2 -1 -1 -1 0 0
a quarter · all · over 25 words	3 -1 -3 -2 4 -1 -4 0 0 2 -3 2
a quarter · half · 14 to 18 words	-1 -2 -4 0 -3 -1 2 -1 1 -3 1 -1
a quarter · half · 19 to 25 words	1 -1 -6 -4 0 -2 0 -2 1 0 -1 0
a quarter · half · 4 to 6 words	-1 -1 0 -3 0 -4 1 -2 1 -2 1 -2
a quarter · half · 7 to 13 words	-1 -3 -6 1 1 1 0 -4 0 -1 1 -1
a quarter · half · over 25 words	-2 -2 -2 -1 0 -2 2 -4 0 0 1 -1
a quarter · none · 14 to 18 words	1 0 -4 -3 0 -2 -1 -1 1 -2 -1 1
a quarter · none · 19 to 25 words	3 -3 -7 0 -1 -1 -1 -2 -1 -1 -1 2
a quarter · none · 2 to 3 words	-4 1 2 -6 -4 1 3 0 -1 0 2 -2
a quarter · none · 4 to 6 words	-1 0 -2 -3 -1 -1 1 -2 -1 0 0 0
a quarter · none · 7 to 13 words	2 -1 -4 1 -5 -1 -1 -2 1 1 -1 0
a quarter · none · over 25 words	4 -3 -3 -5 -2 -3 -2 -1 1 -5 -2 3
a quarter · three quarters · 14 to 18 words	-5 -1 -1 2 0 0 2 -1 -2 -1 2 -2
a quarter · three quarters · 19 to 25 words	1 0 -3 -1 0 0 -2 -1 1 -1 -1 1
a quarter · three quarters · 4 to 6 words	0 -1 0 -2 2 -1 -1 -1 0 -1 3 -3
a quarter · three quarters · 7 to 13 words	0 -3 1 -4 2 -4 -1 -3 -1 -1 1 0
a quarter · three quarters · over 25 words	-2 -1 -3 -2 2 -1 2 -2 -1 -1 2 -1
all · a quarter · 14 to 18 words	0 2 -3 1 -1 -1 0 0 0 2 -2 1
all · a quarter · 19 to 25 words	-2 0 1 -3 3 -1 -4 -1 1 1 -1 -2
all · a quarter · 4 to 6 words	0 1 0 -3 -3 -2 1 0 0 1 0 -1
all · a quarter · 7 to 13 words	0 -1 -3 -7 -1 -5 1 0 0 1 0 -1
all · a quarter · over 25 words	0 1 2 -4 3 -1 -2 0 1 3 -2 0
all · all · 0 to 1 words	2 -3 0 0 -3 -2 -2 -3 -2 0 0 1
all · all · 14 to 18 words	-1 -3 -1 -1 2 0 0 0 0 2 0 -1
all · all · 19 to 25 words	-2 -2 0 -1 2 -1 -1 0 0 2 0 -2
all · all · 2 to 3 words	1 -3 -2 -6 1 2 -2 -2 -1 -1 0 1
all · all · 4 to 6 words	-1 -3 -2 -2 2 -7 -1 -2 -2 -2 1 0
all · all · 7 to 13 words	-1 -2 -2 -4 0 2 1 -1 0 -1 1 -1
all · all · over 25 words	-1 1 0 -1 4 -1 0 0 -1 1 1 -1
all · half · 14 to 18 words	-3 -1 1 -2 3 0 -1 0 -1 1 -1 0
all · half · 19 to 25 words	0 -1 -2 -1 0 0 -1 0 1 0 -1 1
all · half · 2 to 3 words	-3 -2 0 -3 -6 -7 6 0 -1 2 -1 0
all · half · 4 to 6 words	0 0 -1 -1 -3 -6 2 -1 1 2 -2 0
all · half · 7 to 13 words	-3 -3 2 -2 -3 -7 2 -1 -1 1 0 0
all · half · over 25 words	1 1 0 -1 3 0 -4 0 0 2 -1 0
all · none · 0 to 1 words	-3 0 -4 1 -4 -1 4 -4 0 -1 0 1
all · none · 14 to 18 words	-2 1 4 -1 0 -1 -4 0 1 2 -3 -1
all · none · 19 to 25 words	-3 2 1 1 2 -1 -2 0 1 2 -1 -1
all · none · 2 to 3 words	-3 3 -2 -1 -1 -4 1 -2 -1 1 0 0
all · none · 4 to 6 words	-4 2 2 -1 0 -12 2 -2 0 1 0 -1
all · none · 7 to 13 words	-4 6 1 -7 -4 -11 1 -3 -3 3 0 -1
all · none · over 25 words	-1 0 0 -6 2 -1 0 0 0 0 0 0
all · three quarters · 14 to 18 words	-2 -1 0 -1 1 0 0 0 1 -1 0 0
all · three quarters · 19 to 25 words	-3 0 -3 0 -1 0 2 0 0 0 0 0
all · three quarters · 4 to 6 words	-2 -1 -2 -4 1 -4 1 -1 -1 -1 3 -3
all · three quarters · 7 to 13 words	-3 -5 -1 -1 -3 -5 4 -2 0 0 -1 1
all · three quarters · over 25 words	0 0 -2 0 3 0 -3 0 0 0 0 -1
half · a quarter · 14 to 18 words	1 -1 -5 -5 0 -1 0 0 -1 -1 -1 2
half · a quarter · 19 to 25 words	-1 -1 0 -4 -3 -1 0 -1 -1 0 -1 0
half · a quarter · 4 to 6 words	-2 -2 -2 0 0 -6 2 -1 0 1 -1 0
half · a quarter · 7 to 13 words	0 1 -10 -6 0 -10 0 -2 -1 -2 0 0
half · a quarter · over 25 words	-1 -2 -4 -1 -3 -3 2 -2 -1 -1 1 0
half · all · 14 to 18 words	-4 -1 -3 -3 4 0 -1 0 -1 -1 1 0
half · all · 19 to 25 words	0 -2 -4 -1 2 0 -2 0 -2 1 1 -1
half · all · 2 to 3 words	0 -1 -1 -6 4 -4 -3 0 0 -2 0 0
half · all · 4 to 6 words	0 -1 -1 -5 0 1 -1 -1 -2 0 1 -2
half · all · 7 to 13 words	1 0 0 -3 1 -3 -2 -1 0 0 -1 1
half · all · over 25 words	0 -1 -3 -1 2 -1 -1 0 -1 1 0 -1
half · half · 0 to 1 words	2 -1 0 -2 -2 -2 -2 -1 -1 -1 0 0
half · half · 14 to 18 words	0 -2 1 -3 -3 -1 1 0 -1 0 0 0
half · half · 19 to 25 words	-2 -2 -2 -2 1 -2 2 -1 -2 0 1 -1
half · half · 2 to 3 words	-2 -5 -2 -2 -6 -1 3 -1 1 0 1 -2
half · half · 4 to 6 words	-1 -4 -4 -3 2 1 -1 1 -2 -2 0 1
half · half · 7 to 13 words	1 -3 -1 -4 0 -2 0 -2 -2 -1 0 0
half · half · over 25 words	1 -1 -4 -2 -6 -1 1 -1 0 -1 -1 2
half · none · 0 to 1 words	1 0 0 -4 -3 -2 0 0 0 -1 0 -1
half · none · 14 to 18 words	-3 1 -3 -1 0 -2 1 -1 -1 -2 1 1
half · none · 19 to 25 words	-3 0 0 -1 -3 -1 3 0 0 -3 2 -1
half · none · 2 to 3 words	-2 2 2 -4 -2 -5 2 -2 0 -1 1 -2
half · none · 4 to 6 words	-1 0 1 -2 -1 0 1 -6 -1 2 0 -1
half · none · 7 to 13 words	-2 2 -1 -1 -1 -2 -1 2 -2 2 -1 0
half · none · over 25 words	-4 -3 3 -5 -1 -2 1 0 -2 0 0 0
half · three quarters · 14 to 18 words	0 -2 -4 -3 -1 -1 0 -1 -1 -3 -1 1
half · three quarters · 19 to 25 words	-1 -2 -1 -2 -2 -1 3 -1 0 -1 1 0
half · three quarters · 2 to 3 words	-3 0 0 -1 -5 1 3 0 0 0 1 -1
half · three quarters · 4 to 6 words	1 -2 -1 -6 -5 -1 0 -1 0 1 0 -1
half · three quarters · 7 to 13 words	1 -3 0 -1 -4 0 -1 -2 0 1 0 -1
half · three quarters · over 25 words	0 -1 -4 -2 2 -1 1 -1 -1 -2 0 1
none · a quarter · 14 to 18 words	-1 -3 -1 -1 -3 -1 1 1 0 -3 0 1
none · a quarter · 19 to 25 words	2 -2 0 -9 -7 -2 0 -3 0 -1 0 1
none · a quarter · 2 to 3 words	1 0 0 -3 -3 -1 0 0 0 1 -2 2
none · a quarter · 4 to 6 words	0 0 1 0 3 1 -3 0 0 3 -1 -1
none · a quarter · 7 to 13 words	0 -4 -8 -4 -2 -2 0 -4 -2 -3 0 0
none · a quarter · over 25 words	-2 -1 0 3 -7 -2 2 -2 0 1 2 -2
none · all · 0 to 1 words	-1 -2 -1 -5 0 -5 0 -4 -1 -1 0 1
none · all · 14 to 18 words	-2 0 -1 -3 1 0 1 -1 -2 1 2 -2
none · all · 19 to 25 words	-3 -1 -1 1 3 0 -1 1 -1 2 -1 -1
none · all · 2 to 3 words	0 -3 -1 -7 -2 1 2 -4 -2 -1 0 1
none · all · 4 to 6 words	1 -2 -1 -3 -4 -5 1 -5 -2 0 2 0
none · all · 7 to 13 words	-3 -2 -4 0 3 -4 -1 1 -1 2 0 -1
none · all · over 25 words	-1 0 -1 -4 2 0 1 -1 -1 3 1 -2
none · half · 0 to 1 words	-1 0 0 -3 -2 -2 1 -1 -1 -2 1 -1
none · half · 14 to 18 words	1 -1 -3 -8 -3 -1 0 -5 -1 -1 0 1
none · half · 19 to 25 words	-1 -2 -3 0 -4 -1 3 -6 -2 -2 2 0
none · half · 2 to 3 words	1 -2 -1 -2 0 3 -2 -5 -2 -2 0 2
none · half · 4 to 6 words	0 -3 1 -4 0 -2 1 -10 0 0 1 -1
none · half · 7 to 13 words	1 -3 -1 1 0 -2 -2 -7 -1 -2 0 0
none · half · over 25 words	-3 -1 -3 -3 -4 -2 4 -5 -1 -1 3 -2
none · none · 0 to 1 words	1 -5 -2 -1 -1 -1 0 -5 1 1 0 0
none · none · 14 to 18 words	1 -2 -5 1 -2 -2 -1 0 -1 1 0 -1
none · none · 19 to 25 words	1 -1 -3 -1 -3 -2 0 1 0 -1 0 0
none · none · 2 to 3 words	0 -6 -5 1 -3 1 0 -4 1 1 0 0
none · none · 4 to 6 words	0 -5 -6 0 -3 2 0 2 1 -1 -1 0
none · none · 7 to 13 words	1 -6 -8 0 -2 0 0 2 1 -2 0 -1
none · none · over 25 words	2 -1 -2 0 -4 -2 -1 -2 1 -1 -1 1
none · three quarters · 14 to 18 words	-1 -1 -1 -4 -4 0 2 1 0 -1 1 -1
none · three quarters · 19 to 25 words	0 -1 -1 -2 0 -1 0 -2 1 -1 0 0
none · three quarters · 2 to 3 words	0 -1 0 -4 2 0 0 0 -2 0 0 1
none · three quarters · 4 to 6 words	1 -1 -1 -1 0 -2 -1 -3 -1 0 0 0
none · three quarters · 7 to 13 words	-1 -1 -3 -8 1 -4 0 -1 -2 2 0 0
none · three quarters · over 25 words	-4 0 0 -5 1 0 2 1 -1 0 3 -3
three quarters · a quarter · 14 to 18 words	-1 1 -1 1 -3 -1 2 0 0 3 -2 -1
three quarters · a quarter · 19 to 25 words	-4 0 1 -3 -1 -1 2 0 0 2 -2 -2
three quarters · a quarter · 4 to 6 words	-3 0 -2 -3 -4 -4 4 -1 0 -2 2 -1
three quarters · a quarter · 7 to 13 words	-3 -1 2 -7 -1 -6 2 -2 -3 2 0 0
three quarters · a quarter · over 25 words	0 -2 1 -3 -1 -1 0 0 -2 1 -1 2
three quarters · all · 14 to 18 words	3 -1 -1 -1 -3 0 -2 -1 0 1 -3 2
three quarters · all · 19 to 25 words	-2 -1 -2 -1 3 0 -3 0 0 1 -3 0
three quarters · all · 4 to 6 words	-1 -1 -1 -1 2 -3 0 0 -1 2 -2 1
three quarters · all · 7 to 13 words	0 0 -1 -3 -1 -3 1 -1 0 -2 2 -3
three quarters · all · over 25 words	0 -1 -2 -1 0 -1 -1 0 -1 0 0 0
three quarters · half · 14 to 18 words	-2 -2 -2 -4 2 -1 0 0 -2 -2 3 -2
three quarters · half · 19 to 25 words	-1 -2 -3 -1 -4 -1 3 0 -2 -3 1 1
three quarters · half · 2 to 3 words	-3 1 0 -3 3 -4 0 0 0 0 1 -1
three quarters · half · 4 to 6 words	-2 -2 -2 0 0 -9 2 -2 -1 -1 1 -1
three quarters · half · 7 to 13 words	-2 -4 0 -7 -1 -3 2 -2 0 1 1 -1
three quarters · half · over 25 words	0 -1 -5 -2 -2 -1 2 -1 -1 -3 0 2
three quarters · none · 14 to 18 words	-3 3 1 -5 -3 -1 1 0 -1 1 0 -1
three quarters · none · 19 to 25 words	-2 1 1 -8 -1 -2 0 0 0 2 -1 -2
three quarters · none · 2 to 3 words	-1 0 -2 -1 0 -1 0 0 0 0 0 0
three quarters · none · 4 to 6 words	-6 5 0 -3 -1 0 2 -2 0 0 1 -2
three quarters · none · 7 to 13 words	-1 2 2 -3 0 -4 -4 -4 -1 2 -4 1
three quarters · none · over 25 words	-6 0 3 -7 -4 -2 1 0 -3 0 1 -1
three quarters · three quarters · 14 to 18 words	-1 -2 1 -2 0 0 0 -1 -1 -1 0 0
three quarters · three quarters · 19 to 25 words	0 -2 -5 -1 -4 0 0 -1 1 -3 -1 1
three quarters · three quarters · 2 to 3 words	-3 -1 0 -2 0 -1 3 0 -1 -1 1 -1
three quarters · three quarters · 4 to 6 words	-2 -3 -1 -3 2 1 -1 -1 -2 2 1 -2
three quarters · three quarters · 7 to 13 words	-1 -2 0 -6 1 -1 0 -1 0 0 0 -1
three quarters · three quarters · over 25 words	-1 -1 -4 -2 0 -1 2 0 -1 -2 3 0
# topics in the heaviest prose × heaviest prose × size
0 sixths · above · 0 to 1 words	1 -3 -1 -3 -1 0 0 -10 -3 -1 1 2
0 sixths · above · 14 to 18 words	2 0 -2 -6 -2 -1 -2 -4 0 0 -2 1
0 sixths · above · 19 to 25 words	0 1 0 -7 -3 -1 2 -2 1 0 0 -1
0 sixths · above · 2 to 3 words	0 -2 -2 -3 -2 -2 0 -5 -2 0 0 2
0 sixths · above · 4 to 6 words	-1 -1 -2 -1 -2 -4 1 -1 -1 0 0 0
0 sixths · above · 7 to 13 words	0 -2 -1 -4 -1 -1 0 1 0 -1 0 0
0 sixths · above · over 25 words	2 2 1 -2 -5 -1 -1 -1 1 -1 -2 2
0 sixths · around · 0 to 1 words	0 -4 -4 -3 -3 0 -1 -4 0 -2 1 0
0 sixths · around · 14 to 18 words	-2 2 -1 2 1 -1 -1 1 -1 2 0 -1
0 sixths · around · 19 to 25 words	0 0 0 -1 1 0 -2 1 -1 2 -2 1
0 sixths · around · 2 to 3 words	-1 0 -1 1 -3 1 -2 -3 0 0 0 -1
0 sixths · around · 4 to 6 words	0 -3 -3 0 1 2 -4 3 -1 1 -2 1
0 sixths · around · 7 to 13 words	0 -1 -3 1 -3 -2 -2 -1 -2 2 0 -2
0 sixths · below · 0 to 1 words	0 -5 -7 0 -2 -5 2 -1 1 2 0 -1
0 sixths · below · 14 to 18 words	0 -2 -9 1 1 -1 0 -1 0 1 1 -1
0 sixths · below · 19 to 25 words	0 -2 -6 0 -3 -1 1 0 1 -3 1 0
0 sixths · below · 2 to 3 words	1 -6 -6 2 -1 2 -2 -1 1 2 0 -1
0 sixths · below · 4 to 6 words	0 -5 -6 1 -2 -1 -1 1 0 2 -1 0
0 sixths · below · 7 to 13 words	0 -7 -4 2 0 0 0 2 1 -1 0 -1
0 sixths · below · over 25 words	0 -2 -1 0 -3 -1 0 0 0 0 0 0
1 sixths · above · 14 to 18 words	1 -2 0 0 -4 -1 0 -3 1 -1 0 0
1 sixths · above · 19 to 25 words	1 0 0 -6 -5 -1 1 -2 0 -1 0 0
1 sixths · above · 4 to 6 words	0 2 0 -4 0 -1 1 -1 1 2 0 -1
1 sixths · above · 7 to 13 words	1 1 -2 -3 0 -5 -1 -4 0 1 -2 0
1 sixths · above · over 25 words	-1 -3 2 -2 -7 -3 2 -3 1 0 2 -2
1 sixths · around · 14 to 18 words	2 1 1 -3 -4 0 -2 0 0 0 0 0
1 sixths · around · 19 to 25 words	0 0 0 -1 2 0 -3 0 1 0 -2 0
1 sixths · around · 7 to 13 words	2 0 -4 -3 -1 2 -3 1 -1 0 -2 2
1 sixths · around · over 25 words	1 0 2 -1 1 0 -2 0 0 0 0 0
1 sixths · below · 14 to 18 words	-2 -4 -1 2 0 -1 1 0 1 0 1 -1
1 sixths · below · 19 to 25 words	2 -3 -2 2 -2 -1 -1 -1 1 1 -1 0
1 sixths · below · 4 to 6 words	-1 -3 -3 -1 1 -1 1 0 1 -1 0 0
1 sixths · below · 7 to 13 words	1 -1 -1 -3 0 -1 -1 1 1 -2 -1 1
2 sixths · above · 14 to 18 words	2 -2 0 -2 -3 -1 -1 -2 -1 -1 -1 1
2 sixths · above · 19 to 25 words	1 -2 -2 0 -9 -1 0 -3 1 -3 -1 1
2 sixths · above · 2 to 3 words	1 0 0 -9 -9 0 2 -1 -2 1 0 2
2 sixths · above · 4 to 6 words	-1 -2 -2 -3 -1 -1 1 -1 -2 -1 0 1
2 sixths · above · 7 to 13 words	1 -3 -2 -1 -1 -7 -1 -3 -2 -3 0 0
2 sixths · above · over 25 words	-1 -2 -4 1 -2 -3 1 -3 1 -2 1 -1
2 sixths · around · 14 to 18 words	2 1 -2 -3 0 -1 -2 0 -1 -1 0 1
2 sixths · around · 19 to 25 words	1 -1 1 -1 -1 -1 -2 0 0 3 -1 0
2 sixths · around · 2 to 3 words	-2 -1 -1 -6 1 0 0 0 -1 -2 1 0
2 sixths · around · 4 to 6 words	-1 2 -5 -2 2 -1 -1 -5 1 -1 -1 0
2 sixths · around · 7 to 13 words	2 0 -5 0 -2 -1 -1 -1 0 0 0 0
2 sixths · around · over 25 words	0 1 -1 0 3 0 -3 0 0 1 -1 1
2 sixths · below · 14 to 18 words	0 -1 -7 0 0 -1 -1 0 0 -2 1 0
2 sixths · below · 19 to 25 words	1 -1 -3 -1 -1 -1 -1 -1 -1 1 -1 0
2 sixths · below · 2 to 3 words	0 0 1 -6 3 1 0 0 -2 2 0 -1
2 sixths · below · 4 to 6 words	0 -4 1 -3 -1 -1 0 -1 0 -3 0 0
2 sixths · below · 7 to 13 words	0 -4 0 -1 0 -2 0 -2 -1 0 -1 1
2 sixths · below · over 25 words	1 -1 0 -6 0 -1 -2 0 1 -1 -2 1
3 sixths · above · 0 to 1 words	1 0 0 -2 -1 -1 -1 0 -1 0 0 0
3 sixths · above · 14 to 18 words	0 -1 -1 -4 0 -1 0 -1 -1 -1 0 1
3 sixths · above · 19 to 25 words	0 -1 -2 -3 0 -1 0 -2 0 0 -1 0
3 sixths · above · 2 to 3 words	-1 -2 0 -17 -1 -3 2 -5 -3 -1 1 1
3 sixths · above · 4 to 6 words	0 -4 -1 -4 1 -8 0 -8 0 -4 1 -1
3 sixths · above · 7 to 13 words	1 -4 0 0 0 -7 0 -6 0 -3 1 -1
3 sixths · above · over 25 words	-2 -1 -2 -4 -2 -1 2 -1 -1 -2 2 -2
3 sixths · around · 0 to 1 words	3 0 0 -2 -3 -3 -3 0 0 -1 -1 2
3 sixths · around · 14 to 18 words	-1 1 -2 0 2 -1 -2 0 0 1 -1 0
3 sixths · around · 19 to 25 words	-2 1 -1 -1 3 -1 -2 0 1 1 1 -1
3 sixths · around · 2 to 3 words	-2 -1 -2 1 -1 -2 2 -2 0 -1 0 0
3 sixths · around · 4 to 6 words	0 0 -5 -4 -3 1 0 -4 1 3 -2 0
3 sixths · around · 7 to 13 words	1 -1 -3 -6 -2 0 -1 0 -1 -4 1 0
3 sixths · around · over 25 words	0 1 -1 2 -5 0 0 0 0 1 0 0
3 sixths · below · 0 to 1 words	0 0 0 -4 -2 0 2 0 0 0 0 -1
3 sixths · below · 14 to 18 words	-1 1 0 -2 1 -1 -1 0 -3 1 -1 2
3 sixths · below · 19 to 25 words	-3 0 -1 -1 3 -1 0 0 -1 1 -2 2
3 sixths · below · 2 to 3 words	0 2 2 -3 -6 -8 1 -1 1 -1 1 -2
3 sixths · below · 4 to 6 words	-1 1 0 -3 2 0 0 -1 -2 2 2 0
3 sixths · below · 7 to 13 words	-1 2 -1 -1 0 -9 -1 -2 -1 1 -1 0
3 sixths · below · over 25 words	-1 -2 -5 -2 3 -1 1 0 -1 -1 0 1
4 sixths · above · 14 to 18 words	-2 -1 -1 1 -7 0 2 -1 -1 -1 1 -1
4 sixths · above · 19 to 25 words	1 -2 -1 -2 -1 -1 0 -1 1 -2 -1 1
4 sixths · above · 2 to 3 words	1 -1 0 -4 -6 -2 1 0 -1 -1 -1 1
4 sixths · above · 4 to 6 words	-2 -2 -1 -3 0 0 2 -2 -1 -1 1 0
4 sixths · above · 7 to 13 words	-1 -3 -3 0 0 -3 1 -3 -1 -1 0 0
4 sixths · above · over 25 words	-2 0 0 -3 -1 0 2 -1 0 0 1 -1
4 sixths · around · 14 to 18 words	3 1 0 0 -2 -1 -2 0 -1 1 -2 2
4 sixths · around · 19 to 25 words	0 1 -2 -1 1 -1 -1 -1 -1 1 0 -1
4 sixths · around · 2 to 3 words	-2 1 0 -1 2 -1 -1 0 -1 2 -2 1
4 sixths · around · 4 to 6 words	0 1 -3 0 -3 -1 1 -2 -1 0 2 0
4 sixths · around · 7 to 13 words	-1 -1 -1 -1 1 -2 -1 -2 -1 -1 0 -1
4 sixths · around · over 25 words	-2 0 -1 0 3 0 -1 0 0 0 1 -2
4 sixths · below · 14 to 18 words	-1 2 -2 -4 -1 -1 0 0 0 0 0 0
4 sixths · below · 19 to 25 words	2 -2 -2 -5 -2 -1 1 0 0 -2 1 0
4 sixths · below · 2 to 3 words	-1 -1 -2 -2 2 -2 0 0 0 -1 2 -1
4 sixths · below · 4 to 6 words	-1 0 0 -2 -2 3 -1 0 2 -1 -2 0
4 sixths · below · 7 to 13 words	0 1 -1 -2 -3 -1 0 0 1 0 -1 1
4 sixths · below · over 25 words	-6 -3 1 -5 -2 -1 3 0 -3 -1 2 0
5 sixths · above · 14 to 18 words	0 -1 -1 -2 -1 0 2 -1 1 -1 1 -1
5 sixths · above · 19 to 25 words	0 -1 0 -1 -3 0 1 -1 0 -1 0 0
5 sixths · above · 4 to 6 words	3 -1 0 -5 -3 -2 -2 -3 -1 -1 0 0
5 sixths · above · 7 to 13 words	-1 -1 -1 -6 -1 -2 2 -2 1 -2 0 0
5 sixths · above · over 25 words	1 0 0 -2 -4 0 0 0 0 -1 -1 1
5 sixths · around · 14 to 18 words	0 2 -2 -2 3 -1 -3 0 -1 2 -1 -2
5 sixths · around · 19 to 25 words	-2 1 1 -1 2 -1 -2 0 -1 2 -2 0
5 sixths · around · 4 to 6 words	-2 2 1 -3 -1 -2 0 -1 -2 2 0 -1
5 sixths · around · 7 to 13 words	-4 1 -2 -3 -1 -11 2 -2 -2 1 1 -2
5 sixths · around · over 25 words	-2 -1 -2 -1 1 -1 0 0 -1 -2 1 0
5 sixths · below · 14 to 18 words	-3 0 3 -6 -3 -1 -1 0 -2 1 0 -1
5 sixths · below · 19 to 25 words	-2 1 1 -6 1 -1 -2 0 1 1 -2 0
5 sixths · below · 4 to 6 words	-2 2 0 -3 -1 -6 1 0 -2 1 1 -2
5 sixths · below · 7 to 13 words	-3 3 -2 -5 0 -8 -1 0 -1 2 -1 -1
5 sixths · below · over 25 words	-4 -1 1 -3 1 0 0 0 -1 2 -1 -1
over 5 sixths · above · 0 to 1 words	0 -2 -1 -8 -7 -6 1 -3 -3 -2 0 2
over 5 sixths · above · 14 to 18 words	-3 -1 0 -1 1 0 2 0 0 -1 2 -1
over 5 sixths · above · 19 to 25 words	-1 -1 -1 -1 -3 0 2 -1 0 -1 1 -1
over 5 sixths · above · 2 to 3 words	-1 -3 -1 0 -4 -2 1 -5 -3 -1 0 1
over 5 sixths · above · 4 to 6 words	-2 -3 -1 -4 0 -4 1 -4 -1 -1 1 0
over 5 sixths · above · 7 to 13 words	-2 -2 -1 -2 2 -2 0 1 -2 2 0 -1
over 5 sixths · around · 0 to 1 words	-1 0 -1 -4 -1 -4 1 -4 -1 2 1 -1
over 5 sixths · around · 14 to 18 words	-2 0 0 1 -1 0 1 0 0 3 -2 0
over 5 sixths · around · 19 to 25 words	-4 0 -1 -1 4 0 -2 1 -1 -1 1 0
over 5 sixths · around · 2 to 3 words	-1 -2 -5 -7 1 -1 0 -3 -1 -3 0 2
over 5 sixths · around · 4 to 6 words	-1 0 -5 -3 -4 -11 4 -4 0 -1 1 0
over 5 sixths · around · 7 to 13 words	-4 0 1 0 0 0 0 1 -3 1 -1 1
over 5 sixths · around · over 25 words	-2 1 -1 0 2 0 -3 0 0 2 0 -2
over 5 sixths · below · 0 to 1 words	-4 2 -4 3 -2 -1 2 -1 0 1 1 -2
over 5 sixths · below · 14 to 18 words	1 2 0 -3 -1 -1 -3 0 2 -1 -2 -1
over 5 sixths · below · 19 to 25 words	-2 1 2 2 0 0 0 0 0 1 -1 0
over 5 sixths · below · 2 to 3 words	-1 2 -3 -2 0 0 0 0 0 1 0 -1
over 5 sixths · below · 4 to 6 words	-3 4 -2 0 2 -7 -1 0 -2 2 -1 -1
over 5 sixths · below · 7 to 13 words	0 3 -1 -5 -3 -2 -2 0 -2 1 0 0
over 5 sixths · below · over 25 words	-1 3 1 -4 0 0 -2 0 1 0 -2 0
# topics in the heaviest prose × heaviest prose × distance of the heaviest prose
0 sixths · above · 1 lines	-1 2 -1 1 -6 0 -1 1 1 1 -3 1
0 sixths · above · 14 to 25 lines	1 -1 0 -3 -1 -1 0 -3 -1 0 0 1
0 sixths · above · 2 lines	-1 3 -2 0 2 1 -3 -3 0 1 -2 2
0 sixths · above · 26 to 60 lines	1 -4 -1 -6 -3 -1 0 -2 -2 0 0 1
0 sixths · above · 3 lines	1 0 -2 -1 -1 -1 -1 -1 0 1 0 0
0 sixths · above · 4 to 5 lines	-1 3 -3 1 2 -1 -2 -2 0 0 -1 1
0 sixths · above · 6 to 8 lines	-1 5 -2 3 -1 0 -2 2 -1 2 0 1
0 sixths · above · 9 to 13 lines	-1 0 -3 1 1 -6 0 -2 -1 -1 0 1
0 sixths · above · over 60 lines	1 -5 0 -7 -4 -3 1 -10 -3 -3 0 2
0 sixths · around · 0 lines	-1 -2 -4 0 -2 3 -3 1 0 1 -1 0
0 sixths · below · 1 lines	1 -2 -5 2 -3 2 -5 0 -3 2 -3 1
0 sixths · below · 14 to 25 lines	1 -4 -6 0 -1 -1 -1 1 1 1 -1 1
0 sixths · below · 2 lines	-1 -1 -8 0 -3 0 1 -1 0 -2 1 1
0 sixths · below · 26 to 60 lines	1 -7 -9 0 -4 -7 0 -1 0 1 0 0
0 sixths · below · 3 lines	1 -2 -3 1 -1 0 -2 1 -1 0 1 0
0 sixths · below · 4 to 5 lines	1 -3 -2 -1 -2 -1 0 -1 0 0 1 1
0 sixths · below · 6 to 8 lines	1 -5 -4 0 2 1 -1 2 0 0 0 0
0 sixths · below · 9 to 13 lines	1 -7 -4 0 1 1 -2 2 1 -1 0 1
0 sixths · below · over 60 lines	0 -5 -3 -2 -2 -1 0 -1 0 0 1 -2
1 sixths · above · 1 lines	-3 0 0 -3 -1 0 2 1 0 0 2 -2
1 sixths · above · 14 to 25 lines	0 0 -4 0 -1 -3 -1 -3 0 -1 -1 1
1 sixths · above · 2 lines	-1 0 0 2 1 0 -1 -2 -1 0 -1 1
1 sixths · above · 26 to 60 lines	1 0 1 -6 -2 -4 -1 -6 0 0 -1 0
1 sixths · above · 3 lines	0 2 2 -3 -2 -1 0 -1 0 3 0 0
1 sixths · above · 4 to 5 lines	1 -1 0 -4 -6 -1 1 -1 -2 -1 0 0
1 sixths · above · 6 to 8 lines	0 -1 -2 -5 -1 -1 1 -1 1 -1 1 -1
1 sixths · above · 9 to 13 lines	2 0 -2 0 -1 -1 -1 -2 0 0 -1 1
1 sixths · above · over 60 lines	1 -1 1 -10 -7 -3 1 -5 -1 0 1 0
1 sixths · around · 0 lines	3 1 0 -5 -2 2 -3 0 -1 0 -2 2
1 sixths · below · 1 lines	0 -1 -4 0 1 -1 -3 0 -1 0 -1 0
1 sixths · below · 14 to 25 lines	-1 -1 -1 1 0 -3 -1 0 0 0 -2 2
1 sixths · below · 2 lines	4 -2 -4 -3 0 -1 -2 0 1 0 0 -1
1 sixths · below · 26 to 60 lines	-1 -3 1 -1 0 -2 0 0 1 -1 -1 1
1 sixths · below · 3 lines	0 -2 -4 -5 2 -1 1 0 0 -1 1 0
1 sixths · below · 4 to 5 lines	1 1 -6 -1 -1 -1 -1 0 1 1 0 -3
1 sixths · below · 6 to 8 lines	1 -2 -5 0 -3 1 1 1 1 -2 2 -1
1 sixths · below · 9 to 13 lines	1 -2 -4 1 -1 -1 -1 0 2 0 -1 0
1 sixths · below · over 60 lines	0 -1 0 0 -4 -1 0 -1 -1 0 1 0
2 sixths · above · 1 lines	-2 -1 0 1 -2 1 1 0 -2 0 1 -1
2 sixths · above · 14 to 25 lines	0 -4 -3 -1 0 -5 0 -5 -1 -3 1 -1
2 sixths · above · 2 lines	0 -1 0 -1 -1 -2 0 -3 0 -1 0 0
2 sixths · above · 26 to 60 lines	1 -2 -4 -7 -4 -7 0 0 -1 -1 -1 0
2 sixths · above · 3 lines	0 -1 0 -7 0 -2 0 -3 -1 -1 0 0
2 sixths · above · 4 to 5 lines	0 -1 -1 2 -4 -3 0 -2 0 0 1 -2
2 sixths · above · 6 to 8 lines	1 0 -1 -5 -1 -3 -1 -2 1 0 1 -1
2 sixths · above · 9 to 13 lines	2 -2 -3 -2 1 -1 -4 -4 -1 -2 -2 2
2 sixths · above · over 60 lines	2 -2 0 -3 -6 -2 -1 -4 -1 0 -2 2
2 sixths · around · 0 lines	2 1 -3 -2 2 0 -3 -2 1 0 0 1
2 sixths · below · 1 lines	-1 -1 -4 -3 3 -2 -1 0 -2 -2 2 1
2 sixths · below · 14 to 25 lines	0 -4 0 -3 -2 -2 1 -1 -1 0 -1 1
2 sixths · below · 2 lines	-1 0 -2 0 2 -6 -1 0 -1 -2 1 1
2 sixths · below · 26 to 60 lines	0 -5 -1 -2 0 1 0 -1 0 0 -1 1
2 sixths · below · 3 lines	1 -2 -1 -3 -1 -4 0 0 1 0 -1 0
2 sixths · below · 4 to 5 lines	0 -2 1 -1 -3 2 -1 0 0 2 -1 -1
2 sixths · below · 6 to 8 lines	-2 0 0 -2 2 -1 2 -1 -2 0 2 0
2 sixths · below · 9 to 13 lines	0 -2 0 1 -3 0 -1 -1 0 0 0 0
2 sixths · below · over 60 lines	0 -3 -1 -4 0 -5 0 -1 0 -2 0 0
3 sixths · above · 1 lines	3 0 0 -9 0 1 -3 -6 1 -1 -3 3
3 sixths · above · 14 to 25 lines	0 -2 -2 -6 1 -4 0 -3 -1 -2 0 0
3 sixths · above · 2 lines	-1 0 0 -7 2 -4 1 -2 1 1 0 -1
3 sixths · above · 26 to 60 lines	1 -4 -3 -4 -5 -6 0 -4 0 -2 0 1
3 sixths · above · 3 lines	1 0 0 4 -1 -3 -5 -1 1 1 -3 3
3 sixths · above · 4 to 5 lines	1 -1 0 -3 1 -1 -2 -1 0 -2 1 -1
3 sixths · above · 6 to 8 lines	-2 -1 -1 -7 1 -2 1 -1 1 -2 2 -3
3 sixths · above · 9 to 13 lines	1 -2 -1 -9 -1 -4 1 -2 0 -2 1 0
3 sixths · above · over 60 lines	1 -3 1 -5 -3 -4 0 -3 -2 -2 0 1
3 sixths · around · 0 lines	1 0 -5 -3 1 -1 -2 -2 1 -1 0 0
3 sixths · below · 1 lines	-2 2 -2 -2 2 -8 0 0 -1 1 -1 -1
3 sixths · below · 14 to 25 lines	-1 2 0 -6 0 -6 1 -1 -2 2 1 -1
3 sixths · below · 2 lines	-2 -1 -3 4 1 1 -4 0 0 2 -3 -1
3 sixths · below · 26 to 60 lines	-3 0 1 -1 0 -5 1 0 -1 3 0 -1
3 sixths · below · 3 lines	-2 2 -2 -6 2 0 -2 0 0 1 -1 -1
3 sixths · below · 4 to 5 lines	-1 1 0 -3 1 0 -1 -1 -1 -1 0 2
3 sixths · below · 6 to 8 lines	1 0 -2 -3 2 0 -3 0 1 -2 1 -1
3 sixths · below · 9 to 13 lines	2 1 0 -6 -6 -6 0 -1 2 -3 1 1
3 sixths · below · over 60 lines	-1 -4 -2 -1 0 -5 2 -1 0 0 1 -1
4 sixths · above · 1 lines	-1 -1 0 -5 1 1 -1 -2 -1 -1 -1 1
4 sixths · above · 14 to 25 lines	0 -3 -1 -6 -1 -2 1 -2 -1 -3 0 0
4 sixths · above · 2 lines	0 0 0 3 -2 -1 -2 -1 0 -1 -3 3
4 sixths · above · 26 to 60 lines	2 -2 -1 -6 -7 -2 -1 -3 0 -3 -1 2
4 sixths · above · 3 lines	1 0 0 -3 -1 -1 0 -1 0 0 -1 1
4 sixths · above · 4 to 5 lines	-1 0 0 -6 3 -1 -1 -1 -1 1 1 -2
4 sixths · above · 6 to 8 lines	-2 -1 -1 2 -1 -1 1 -1 -1 -2 0 0
4 sixths · above · 9 to 13 lines	-1 -1 -1 -5 -1 -1 1 -1 -1 1 0 -1
4 sixths · above · over 60 lines	0 -1 -1 -5 -2 -2 2 -1 0 1 1 -1
4 sixths · around · 0 lines	-1 1 -1 0 2 -2 -2 -3 -1 0 0 0
4 sixths · below · 1 lines	-4 -1 1 -2 -1 2 1 0 -1 0 1 0
4 sixths · below · 14 to 25 lines	2 -2 -1 -1 0 -3 -1 0 0 0 -2 1
4 sixths · below · 2 lines	0 2 -2 -2 -5 -1 1 0 -2 0 0 1
4 sixths · below · 26 to 60 lines	-2 2 1 0 0 -3 0 0 -1 2 -2 0
4 sixths · below · 3 lines	-2 1 0 -3 -5 0 4 0 -2 -2 3 1
4 sixths · below · 4 to 5 lines	2 1 0 -6 -4 0 -2 0 1 -1 -1 0
4 sixths · below · 6 to 8 lines	-1 0 -1 -4 -1 1 3 0 0 -1 1 1
4 sixths · below · 9 to 13 lines	0 -1 -3 -1 0 -2 1 0 0 -2 4 0
4 sixths · below · over 60 lines	-1 0 -3 0 1 -1 0 0 0 0 0 0
5 sixths · above · 1 lines	1 0 0 -3 0 0 -1 -1 0 0 -1 1
5 sixths · above · 14 to 25 lines	-1 0 -1 -2 -2 -1 1 0 0 -1 1 -1
5 sixths · above · 2 lines	-3 0 0 -2 1 0 3 -1 0 0 3 -3
5 sixths · above · 26 to 60 lines	2 -1 -1 -2 -3 -1 -1 -1 1 -1 -1 1
5 sixths · above · 3 lines	1 0 0 -2 2 0 -3 0 0 0 -1 1
5 sixths · above · 4 to 5 lines	2 -1 0 -2 -7 0 1 0 -1 -1 2 -1
5 sixths · above · 6 to 8 lines	3 -1 0 -2 -6 -1 0 -1 0 -2 2 -2
5 sixths · above · 9 to 13 lines	-1 0 0 -2 0 0 0 0 0 0 0 0
5 sixths · above · over 60 lines	0 -1 0 -2 -4 -1 1 0 1 -1 0 -1
5 sixths · around · 0 lines	-3 2 1 -4 1 -4 0 -1 -2 2 0 -3
5 sixths · below · 1 lines	-1 3 -4 -7 -2 -4 2 0 1 -1 0 0
5 sixths · below · 14 to 25 lines	-3 1 0 1 -1 -1 -1 0 -2 2 -1 0
5 sixths · below · 2 lines	-3 1 -1 0 -1 -3 0 0 2 -1 0 0
5 sixths · below · 26 to 60 lines	-2 3 0 1 -1 -1 -2 0 0 2 -2 -2
5 sixths · below · 3 lines	5 -1 -1 -6 -2 -2 -3 0 3 -1 -3 0
5 sixths · below · 4 to 5 lines	-1 0 0 -6 0 -3 2 0 0 -2 3 -1
5 sixths · below · 6 to 8 lines	-1 0 2 -7 -1 -2 -2 0 0 1 0 -1
5 sixths · below · 9 to 13 lines	-2 1 1 -7 3 -4 0 0 -1 2 -1 0
5 sixths · below · over 60 lines	-3 1 0 0 3 -1 1 0 -3 2 1 -2
over 5 sixths · above · 1 lines	0 0 0 2 3 -3 -3 1 0 1 -4 4
over 5 sixths · above · 14 to 25 lines	0 -1 -1 -2 -4 -4 1 -2 -1 -2 2 0
over 5 sixths · above · 2 lines	-1 0 0 -4 -1 -4 2 0 -1 0 1 -1
over 5 sixths · above · 26 to 60 lines	0 -3 -1 -3 -5 -3 2 -3 -2 -2 0 1
over 5 sixths · above · 3 lines	-3 0 0 -10 4 1 0 -2 -1 -1 1 -1
over 5 sixths · above · 4 to 5 lines	-3 0 0 -9 1 -3 3 -2 -1 1 1 -1
over 5 sixths · above · 6 to 8 lines	-1 -1 0 -9 1 -3 0 -2 -1 1 -1 1
over 5 sixths · above · 9 to 13 lines	-2 -2 0 0 -2 -3 2 -2 -2 1 1 0
over 5 sixths · above · over 60 lines	0 -2 -1 -4 -2 -4 1 -1 -3 -2 0 1
over 5 sixths · around · 0 lines	-3 0 0 -6 1 -3 1 -5 -1 -1 0 1
over 5 sixths · below · 1 lines	-1 2 -7 -2 -2 -2 0 0 -1 0 0 0
over 5 sixths · below · 14 to 25 lines	-1 2 -5 1 1 -6 -1 0 -1 0 -1 1
over 5 sixths · below · 2 lines	-2 1 -5 -1 -1 0 2 0 0 0 0 -2
over 5 sixths · below · 26 to 60 lines	0 2 2 -1 -5 -5 -1 0 -1 1 0 -2
over 5 sixths · below · 3 lines	-2 2 -1 -2 0 -6 2 0 -2 0 0 2
over 5 sixths · below · 4 to 5 lines	-2 -1 2 0 2 0 -3 0 1 0 0 -1
over 5 sixths · below · 6 to 8 lines	-2 4 -1 0 -4 -2 0 0 -1 0 2 0
over 5 sixths · below · 9 to 13 lines	0 2 2 -2 -3 -1 0 0 0 1 0 -2
over 5 sixths · below · over 60 lines	1 2 -1 -1 0 -4 -1 0 0 1 -1 -1
# lines like it above × lines like it below
0 · 0	0 -1 0 1 2 1 0 1 1 0 0 0
0 · 1	1 -2 -2 -1 0 -3 1 -3 0 -1 0 1
0 · 2	0 -3 -1 -1 -4 -3 2 -1 1 -1 -1 1
0 · 3 to 4	1 -5 -1 -2 -7 -2 0 -7 0 1 0 1
0 · 5 to 8	1 -3 1 -4 -4 -3 0 -3 -1 1 0 1
0 · over 8	1 -4 -1 -4 -9 2 1 -3 1 -1 1 0
1 · 0	0 -2 0 2 -1 0 0 -3 0 -1 0 0
1 · 1	0 -2 -2 1 -2 -1 1 -2 0 1 0 1
1 · 2	1 -4 0 -2 -2 -3 0 -4 1 2 -1 -1
1 · 3 to 4	0 -4 -2 -1 -5 -1 1 -2 -2 1 0 2
1 · 5 to 8	1 -3 -5 -4 -5 -7 1 -2 0 -1 0 0
1 · over 8	1 -3 -2 -11 -7 0 0 -1 1 -1 1 -2
2 · 0	-2 -1 1 -1 0 0 2 -6 1 0 1 -1
2 · 1	-1 2 0 1 -2 -4 0 -3 1 3 -1 -1
2 · 2	2 -4 -1 -3 -5 -2 -1 -2 0 -1 -1 1
2 · 3 to 4	1 -4 -5 -7 1 -6 0 -2 -2 0 1 2
2 · 5 to 8	2 -3 -2 -10 -4 -3 0 -1 1 1 0 -1
2 · over 8	2 -3 -3 -9 -6 -3 1 -1 0 0 2 -2
3 to 4 · 0	2 -4 0 -1 0 -2 -1 -6 0 2 -1 1
3 to 4 · 1	-1 -3 -8 -5 -3 -2 2 -3 -2 0 1 1
3 to 4 · 2	1 -4 -5 -5 -4 -4 2 -2 -1 -1 0 2
3 to 4 · 3 to 4	0 -4 -4 -4 -2 -5 1 -2 0 1 1 -1
3 to 4 · 5 to 8	3 -3 -2 -10 -2 -3 -1 -1 1 -1 -1 0
3 to 4 · over 8	2 -2 -2 -11 -5 -3 1 -1 0 0 2 -1
5 to 8 · 0	1 -2 0 -4 -3 -4 2 -3 -2 1 2 1
5 to 8 · 1	1 1 -3 -7 -2 -6 0 1 1 0 -1 0
5 to 8 · 2	1 -2 -3 -5 -1 -3 0 -1 1 -1 1 -1
5 to 8 · 3 to 4	1 -3 -2 -10 -3 -3 0 -1 1 -1 0 0
5 to 8 · 5 to 8	2 -2 -2 -10 -5 -4 -1 -1 1 0 1 -2
5 to 8 · over 8	1 -2 -2 -9 -7 -3 1 -1 0 1 2 -1
over 8 · 0	-1 -1 -4 1 -11 -8 0 -2 1 -2 1 0
over 8 · 1	4 -4 -3 -7 -6 -5 2 -1 0 -2 1 0
over 8 · 2	3 -3 -3 -6 -5 -3 1 0 -1 -1 1 0
over 8 · 3 to 4	2 -2 -3 -7 -5 -4 1 -1 0 -1 1 0
over 8 · 5 to 8	1 -2 -3 -14 -9 -4 2 -1 0 0 2 0
over 8 · over 8	1 -3 -2 -8 -7 -4 3 -2 -1 0 2 1
# lines like it above × lines like it below × size
0 · 0 · 0 to 1 words	0 -5 -7 3 -1 1 -3 3 2 1 -1 0
0 · 0 · 14 to 18 words	-1 0 -2 1 1 -7 0 -1 -1 -1 1 -1
0 · 0 · 19 to 25 words	0 0 1 1 2 -4 0 -1 0 1 0 1
0 · 0 · 2 to 3 words	-1 -3 -2 1 0 0 0 -3 0 0 0 0
0 · 0 · 4 to 6 words	1 -2 -2 -1 1 1 0 -2 1 -1 0 1
0 · 0 · over 25 words	-1 -1 0 0 0 -2 1 -3 0 -1 1 0
0 · 1 · 0 to 1 words	2 -5 -3 -1 -10 0 -1 -6 -2 -2 0 1
0 · 1 · 14 to 18 words	1 -2 -5 -1 -2 -2 0 -2 1 -2 -1 1
0 · 1 · 19 to 25 words	0 -2 -4 -7 -1 -2 1 2 -2 -2 1 0
0 · 1 · 2 to 3 words	0 0 -7 0 -1 -4 -1 -3 0 2 0 0
0 · 1 · 4 to 6 words	0 0 2 -1 -2 -3 -1 0 1 2 -1 -1
0 · 1 · 7 to 13 words	1 -1 -1 -3 0 -4 -1 -4 1 -1 0 0
0 · 1 · over 25 words	-1 -3 -1 -1 1 -2 1 -2 -1 -1 0 0
0 · 2 · 0 to 1 words	-2 -5 -2 -1 -8 -3 4 -3 0 -2 1 1
0 · 2 · 14 to 18 words	2 0 -1 -1 -5 -1 -1 0 0 0 -2 2
0 · 2 · 19 to 25 words	0 0 -3 -4 -3 -1 2 -1 1 -2 0 0
0 · 2 · 2 to 3 words	1 -1 -3 -2 -5 -2 -1 0 2 1 -1 -2
0 · 2 · 4 to 6 words	1 -1 -5 0 0 -3 -2 1 1 1 -4 0
0 · 2 · 7 to 13 words	-1 -1 1 -4 0 0 0 -2 -1 1 -1 0
0 · 2 · over 25 words	-1 -2 0 -3 -8 -1 3 -1 1 -2 1 1
0 · 3 to 4 · 0 to 1 words	3 -2 -1 0 -6 -6 0 -4 1 1 0 -2
0 · 3 to 4 · 14 to 18 words	0 0 1 -4 -1 0 0 0 -2 1 0 0
0 · 3 to 4 · 19 to 25 words	-2 -1 0 -2 -8 0 3 0 0 -2 2 0
0 · 3 to 4 · 2 to 3 words	1 -3 -2 -3 -2 -1 0 -2 0 0 1 0
0 · 3 to 4 · 4 to 6 words	1 -3 1 1 -4 0 -2 -2 0 0 -3 3
0 · 3 to 4 · 7 to 13 words	2 -3 -1 -5 -3 0 -1 -2 2 -1 -2 1
0 · 3 to 4 · over 25 words	0 -2 -1 -2 -4 -2 1 0 -1 -3 0 1
0 · 5 to 8 · 0 to 1 words	1 -2 -1 -6 -4 -4 2 -2 -1 2 1 0
0 · 5 to 8 · 14 to 18 words	-2 0 1 -1 1 0 2 0 0 1 0 -1
0 · 5 to 8 · 19 to 25 words	-1 0 -2 -1 -6 0 3 0 0 -2 1 0
0 · 5 to 8 · 2 to 3 words	1 -2 -1 -4 -7 0 1 -1 1 -2 2 0
0 · 5 to 8 · 4 to 6 words	0 1 -1 2 -2 -3 -1 -1 -1 1 -2 1
0 · 5 to 8 · 7 to 13 words	1 -2 -2 -3 -3 -1 0 -1 -1 2 0 0
0 · 5 to 8 · over 25 words	-1 -1 1 -2 -1 -1 -1 0 -1 1 -1 0
0 · over 8 · 0 to 1 words	2 -2 -1 -4 -2 1 -3 -1 1 -2 0 -1
0 · over 8 · 2 to 3 words	-2 -2 -1 -1 -4 1 1 -1 -1 2 1 0
0 · over 8 · 4 to 6 words	-2 -2 0 -3 -3 0 3 0 0 -3 2 -2
0 · over 8 · 7 to 13 words	0 -2 0 -2 -4 0 1 -1 0 -1 0 1
0 · over 8 · over 25 words	1 -1 0 0 -2 0 -1 0 1 -1 -1 1
1 · 0 · 0 to 1 words	0 -2 -2 -2 0 -4 0 -6 -2 1 0 0
1 · 0 · 14 to 18 words	-2 -1 2 -1 -2 -3 2 -3 0 0 -1 1
1 · 0 · 19 to 25 words	-2 -2 -3 -7 0 -3 2 0 0 -1 2 -2
1 · 0 · 2 to 3 words	1 -5 -6 2 0 1 -2 -4 0 -1 0 0
1 · 0 · 4 to 6 words	0 1 0 0 -3 -3 0 -3 1 0 0 0
1 · 0 · 7 to 13 words	-1 -1 -1 2 0 0 -1 -1 0 -1 1 -1
1 · 0 · over 25 words	-1 -1 -2 1 -1 -2 1 0 -1 -1 0 0
1 · 1 · 0 to 1 words	-2 -4 -1 0 -9 0 2 -3 0 -3 0 0
1 · 1 · 14 to 18 words	-1 1 0 -5 -2 -1 1 0 -1 3 0 -1
1 · 1 · 19 to 25 words	0 -1 2 -3 0 0 -2 0 2 2 -3 1
1 · 1 · 2 to 3 words	-1 -4 -2 0 -4 0 1 -1 -2 2 2 0
1 · 1 · 4 to 6 words	1 -2 0 -1 -3 -2 0 1 1 0 -1 0
1 · 1 · 7 to 13 words	-2 0 -3 2 1 -1 0 -3 0 0 0 0
1 · 1 · over 25 words	-1 -1 -2 -2 -7 -1 3 0 1 -2 1 0
1 · 2 · 0 to 1 words	4 -1 0 -2 -5 -6 -2 -2 2 3 -2 -2
1 · 2 · 14 to 18 words	0 -2 1 -3 -1 0 0 0 -1 1 0 0
1 · 2 · 19 to 25 words	1 0 -2 0 -1 0 -1 0 0 0 -2 2
1 · 2 · 2 to 3 words	-1 0 -1 -1 -3 0 0 0 -2 0 2 0
1 · 2 · 4 to 6 words	2 -4 1 -2 0 -5 -2 -1 1 1 -2 0
1 · 2 · 7 to 13 words	-1 -1 0 -6 -2 -4 2 -1 0 0 0 -1
1 · 2 · over 25 words	0 -1 -2 -1 -1 -1 2 0 -1 1 -1 1
1 · 3 to 4 · 0 to 1 words	-1 -1 -1 -3 -5 -3 3 -2 0 1 1 0
1 · 3 to 4 · 14 to 18 words	0 -1 -2 -2 0 0 0 0 1 0 -1 1
1 · 3 to 4 · 19 to 25 words	0 0 -2 0 -1 0 1 0 0 -1 0 0
1 · 3 to 4 · 2 to 3 words	0 -3 -1 2 -3 -6 -1 -1 -2 0 0 2
1 · 3 to 4 · 4 to 6 words	2 -3 -2 -4 -1 1 -2 -1 -1 0 -1 1
1 · 3 to 4 · 7 to 13 words	1 0 0 -4 -5 -2 0 -1 -1 1 -1 1
1 · 3 to 4 · over 25 words	-1 -1 -1 -1 -6 -1 2 0 0 -1 0 0
1 · 5 to 8 · 0 to 1 words	3 -1 -1 -10 -3 -3 -1 -1 0 1 0 0
1 · 5 to 8 · 19 to 25 words	-1 0 0 0 -2 0 1 0 0 0 1 -1
1 · 5 to 8 · 2 to 3 words	3 -2 0 -10 -5 -2 0 0 1 -2 0 0
1 · 5 to 8 · 4 to 6 words	-3 -1 0 0 -1 -2 2 -1 1 -1 3 -2
1 · 5 to 8 · 7 to 13 words	2 -2 -2 0 -4 -1 0 0 0 -1 -1 2
1 · 5 to 8 · over 25 words	0 -1 -3 -1 -2 0 1 0 1 -1 -1 1
1 · over 8 · 0 to 1 words	5 -1 0 -7 -2 -2 -3 0 0 0 1 -1
1 · over 8 · 2 to 3 words	1 -1 0 -10 -3 1 0 0 3 -1 -1 -1
1 · over 8 · 4 to 6 words	-2 -1 0 -3 -3 0 2 0 -1 1 2 -1
1 · over 8 · 7 to 13 words	0 -1 0 -1 -3 0 0 0 -1 -2 1 0
2 · 0 · 0 to 1 words	-1 -1 -2 1 -1 -11 2 -2 0 -3 1 1
2 · 0 · 14 to 18 words	-2 -2 0 -3 2 -1 1 2 -1 0 0 1
2 · 0 · 19 to 25 words	-1 -1 2 -3 -2 -1 0 -3 2 3 -1 -2
2 · 0 · 2 to 3 words	-2 1 -4 0 0 -2 1 -1 0 2 2 -3
2 · 0 · 4 to 6 words	-1 -1 -7 -3 -3 1 2 -3 1 -2 0 -2
2 · 0 · 7 to 13 words	1 -2 2 -2 0 1 -2 -4 1 2 -3 0
2 · 0 · over 25 words	-1 -1 -1 -2 -2 -1 2 -2 0 0 1 0
2 · 1 · 0 to 1 words	1 1 -1 -2 -5 -5 -1 -1 1 2 0 -2
2 · 1 · 14 to 18 words	1 -2 -1 -3 -4 0 2 0 -1 2 0 -1
2 · 1 · 19 to 25 words	1 -1 -1 0 -3 0 0 0 0 1 -2 1
2 · 1 · 2 to 3 words	-2 -3 -1 0 2 0 0 -1 1 -2 1 0
2 · 1 · 4 to 6 words	-1 -1 0 3 -4 -6 -1 -1 0 3 -2 0
2 · 1 · 7 to 13 words	-1 2 0 -5 -3 -5 1 0 -1 3 1 -1
2 · 1 · over 25 words	0 -1 1 -1 -9 -1 3 0 -1 1 -1 1
2 · 2 · 0 to 1 words	2 -1 0 -1 -3 -3 0 -1 -1 -1 1 0
2 · 2 · 14 to 18 words	1 -1 -1 -2 1 0 -1 0 0 0 -1 2
2 · 2 · 19 to 25 words	0 0 -1 0 -3 0 0 0 0 0 -1 1
2 · 2 · 2 to 3 words	3 -2 -1 0 0 -1 -4 0 0 0 -3 1
2 · 2 · 4 to 6 words	1 -1 -2 -2 -5 -1 1 -1 0 -2 1 1
2 · 2 · 7 to 13 words	2 -2 1 -4 -3 1 -2 -1 1 0 -2 1
2 · 2 · over 25 words	0 -1 -3 -1 -7 0 1 0 0 -1 0 1
2 · 3 to 4 · 0 to 1 words	1 -1 -1 -11 -4 -3 1 -1 0 0 1 1
2 · 3 to 4 · 14 to 18 words	-2 0 0 -1 1 0 1 0 0 -1 1 -1
2 · 3 to 4 · 19 to 25 words	2 0 -2 0 1 0 -2 0 0 1 -1 0
2 · 3 to 4 · 2 to 3 words	1 -2 -1 -5 -7 -2 1 0 -3 -1 2 2
2 · 3 to 4 · 4 to 6 words	-1 -1 -1 0 2 -2 -1 0 0 -1 0 1
2 · 3 to 4 · 7 to 13 words	1 -1 -1 -2 -2 -1 0 -1 -1 1 -1 1
2 · 3 to 4 · over 25 words	-1 -1 -2 -1 1 -1 1 0 0 -1 2 -1
2 · 5 to 8 · 0 to 1 words	3 -1 -1 -8 -2 -1 -2 0 -1 2 1 -1
2 · 5 to 8 · 2 to 3 words	2 -2 0 -7 -4 -2 1 0 0 0 0 0
2 · 5 to 8 · 4 to 6 words	-1 -1 0 -2 -2 0 2 0 1 0 1 -1
2 · 5 to 8 · 7 to 13 words	1 -1 -1 -2 -4 0 0 0 1 0 -1 0
2 · over 8 · 0 to 1 words	6 -1 0 -6 -1 -1 -3 0 0 1 2 -2
2 · over 8 · 2 to 3 words	1 -1 0 -5 -3 -1 1 0 0 0 0 0
2 · over 8 · 4 to 6 words	-2 -1 0 -2 -2 0 2 0 -2 1 1 -1
2 · over 8 · 7 to 13 words	1 -1 -2 -2 -3 0 0 0 -1 1 0 0
2 · over 8 · over 25 words	1 0 -1 0 0 0 -1 0 0 -1 -1 2
3 to 4 · 0 · 0 to 1 words	-1 0 -1 1 -8 0 1 -1 1 2 -2 -1
3 to 4 · 0 · 14 to 18 words	1 -2 -2 -3 -4 0 0 0 -1 0 -1 1
3 to 4 · 0 · 19 to 25 words	-2 -1 -2 -1 -1 0 2 -3 0 0 0 -1
3 to 4 · 0 · 2 to 3 words	2 -1 1 -6 0 -8 0 -1 -1 2 1 2
3 to 4 · 0 · 4 to 6 words	2 -2 -5 -2 -2 -2 -1 -2 1 -1 -2 1
3 to 4 · 0 · 7 to 13 words	1 -5 1 -2 -1 -1 0 -2 0 0 0 0
3 to 4 · 0 · over 25 words	0 -2 1 -2 1 -1 0 -1 -1 1 -1 1
3 to 4 · 1 · 0 to 1 words	-2 -1 -1 -1 -6 -6 3 -1 -2 1 2 1
3 to 4 · 1 · 14 to 18 words	0 -1 -2 -1 1 0 0 0 1 1 1 -2
3 to 4 · 1 · 19 to 25 words	-1 -1 -1 0 2 0 0 0 0 0 1 0
3 to 4 · 1 · 2 to 3 words	0 -4 -1 -3 0 -4 0 -1 0 -3 0 0
3 to 4 · 1 · 4 to 6 words	-3 1 -2 -3 -1 2 2 -1 -3 0 1 2
3 to 4 · 1 · 7 to 13 words	3 -3 -3 -5 -3 -2 0 -1 0 0 -1 0
3 to 4 · 1 · over 25 words	0 0 -2 -2 -4 0 1 0 0 -2 0 0
3 to 4 · 2 · 0 to 1 words	-1 -1 -1 -5 -4 -3 2 -1 1 -1 1 0
3 to 4 · 2 · 2 to 3 words	0 -2 -1 -3 -7 -3 2 0 -1 -2 1 1
3 to 4 · 2 · 7 to 13 words	2 -2 -3 -3 -8 -1 0 -1 -1 1 -2 2
3 to 4 · 2 · over 25 words	-1 0 -2 -1 -7 -1 2 0 -1 -1 2 -2
3 to 4 · 3 to 4 · 0 to 1 words	2 -1 -1 -11 -4 -2 0 0 1 1 0 -1
3 to 4 · 3 to 4 · 19 to 25 words	0 0 0 0 -2 0 0 0 0 0 0 0
3 to 4 · 3 to 4 · 2 to 3 words	2 -1 0 -4 -5 -2 1 0 -1 -1 2 1
3 to 4 · 3 to 4 · 4 to 6 words	-2 -1 0 1 2 -1 1 0 1 -1 1 -2
3 to 4 · 3 to 4 · 7 to 13 words	1 -1 -2 1 -6 -1 0 -1 -1 2 -1 -1
3 to 4 · 3 to 4 · over 25 words	-1 -1 -2 0 -1 0 1 0 0 0 0 -1
3 to 4 · 5 to 8 · 0 to 1 words	2 -1 -1 -8 -3 -2 -1 0 -2 1 0 0
3 to 4 · 5 to 8 · 2 to 3 words	2 -2 0 -8 -3 -1 1 -1 2 -2 0 -1
3 to 4 · 5 to 8 · 4 to 6 words	0 -1 0 -3 -3 -1 1 0 1 1 1 -1
3 to 4 · 5 to 8 · 7 to 13 words	0 -1 -1 -2 -4 0 1 0 1 -2 0 1
3 to 4 · 5 to 8 · over 25 words	1 0 -1 0 0 0 -2 0 1 0 -2 2
3 to 4 · over 8 · 0 to 1 words	6 -1 -1 -6 -1 -1 -3 -1 0 0 2 -1
3 to 4 · over 8 · 2 to 3 words	1 -1 0 -8 -2 -2 1 0 1 0 0 0
3 to 4 · over 8 · 4 to 6 words	-2 -1 0 -1 -2 0 3 0 -1 1 2 -1
3 to 4 · over 8 · 7 to 13 words	2 -1 -1 -2 -3 0 -1 0 -1 0 0 0
3 to 4 · over 8 · over 25 words	-2 0 0 0 -2 0 2 0 0 0 1 -1
5 to 8 · 0 · 0 to 1 words	1 -2 -1 -2 -8 -7 1 -1 -1 1 1 1
5 to 8 · 0 · 14 to 18 words	1 0 -1 -1 -5 0 1 0 -1 1 0 -1
5 to 8 · 0 · 19 to 25 words	1 -1 0 0 2 0 -1 0 0 -2 -1 1
5 to 8 · 0 · 2 to 3 words	0 0 2 -6 -8 -4 1 -1 -1 -1 2 0
5 to 8 · 0 · 4 to 6 words	0 -1 0 -2 1 -3 0 -1 -1 1 -1 0
5 to 8 · 0 · 7 to 13 words	-1 -3 -3 -1 -7 0 2 -2 -1 0 1 -1
5 to 8 · 0 · over 25 words	0 -1 -2 -2 0 -1 0 -2 -1 0 0 0
5 to 8 · 1 · 0 to 1 words	2 -2 -1 -3 -3 -3 -1 0 1 0 -1 0
5 to 8 · 1 · 14 to 18 words	0 0 0 0 -2 0 1 0 0 0 0 0
5 to 8 · 1 · 2 to 3 words	0 2 0 -10 -6 -3 1 0 -1 0 0 0
5 to 8 · 1 · 4 to 6 words	-1 -2 0 -4 0 -2 0 1 1 -1 0 -1
5 to 8 · 1 · 7 to 13 words	1 -1 -1 -2 -4 -1 0 -1 1 -1 0 0
5 to 8 · 2 · 0 to 1 words	2 -1 -1 -10 1 -2 -2 0 0 0 0 0
5 to 8 · 2 · 2 to 3 words	1 -2 0 -9 -4 -1 3 0 0 -1 3 -1
5 to 8 · 2 · 4 to 6 words	-1 -1 0 1 -3 -1 1 0 1 0 0 -1
5 to 8 · 2 · 7 to 13 words	0 0 -2 0 -3 0 0 0 1 -1 0 -1
5 to 8 · 3 to 4 · 0 to 1 words	3 -1 -1 -8 -3 -2 -1 0 0 -1 0 0
5 to 8 · 3 to 4 · 2 to 3 words	0 -2 0 -4 -4 -2 2 0 1 0 1 -1
5 to 8 · 3 to 4 · 4 to 6 words	0 0 0 -3 -2 -1 2 0 0 1 1 -1
5 to 8 · 3 to 4 · 7 to 13 words	-1 0 -1 -2 -4 0 2 0 0 -2 0 1
5 to 8 · 3 to 4 · over 25 words	1 0 -1 0 0 0 -1 0 1 0 -2 2
5 to 8 · 5 to 8 · 0 to 1 words	6 -1 -1 -7 -2 -2 -1 0 1 0 2 -2
5 to 8 · 5 to 8 · 2 to 3 words	1 -1 0 -11 -3 -2 0 0 2 0 -1 -1
5 to 8 · 5 to 8 · 4 to 6 words	0 0 0 -2 -1 0 0 0 -1 -2 1 0
5 to 8 · 5 to 8 · 7 to 13 words	2 0 0 -1 -3 0 -1 0 0 -1 -1 1
5 to 8 · 5 to 8 · over 25 words	0 0 -1 0 -2 0 1 0 0 0 0 0
5 to 8 · over 8 · 0 to 1 words	7 -1 -1 -8 -2 -1 -2 -1 0 1 1 0
5 to 8 · over 8 · 2 to 3 words	1 -1 0 -7 -2 -2 1 0 -1 0 1 1
5 to 8 · over 8 · 4 to 6 words	-2 -1 0 -1 -2 0 2 0 1 -1 1 -1
5 to 8 · over 8 · 7 to 13 words	0 0 -1 -2 -3 0 0 0 -1 0 1 -1
over 8 · 0 · 0 to 1 words	-1 1 -1 0 -3 -4 0 -1 1 -2 1 -1
over 8 · 0 · 2 to 3 words	-1 -1 -2 2 -6 -5 0 0 0 1 -1 1
over 8 · 0 · 4 to 6 words	-2 -1 -1 -4 -3 0 3 0 0 -2 2 -2
over 8 · 0 · 7 to 13 words	3 -1 -2 -3 -5 -1 -1 0 1 -2 0 1
over 8 · 1 · 0 to 1 words	2 -2 -1 -3 -2 -2 2 0 -1 -1 2 0
over 8 · 1 · 2 to 3 words	3 -3 0 -5 -4 -3 2 0 2 -3 1 -1
over 8 · 1 · 4 to 6 words	-1 0 0 -2 -1 0 2 0 -2 1 1 0
over 8 · 1 · 7 to 13 words	2 -1 -2 -3 -3 0 0 0 0 -1 1 0
over 8 · 2 · 0 to 1 words	3 -1 0 -9 -2 -1 1 0 -1 0 1 1
over 8 · 2 · 2 to 3 words	3 -1 0 -3 -3 -1 0 0 0 0 1 -1
over 8 · 2 · 4 to 6 words	-2 0 0 -2 -1 0 3 0 -1 0 2 -1
over 8 · 2 · 7 to 13 words	2 -1 -2 -1 -2 0 0 0 -1 0 0 0
over 8 · 3 to 4 · 0 to 1 words	1 -1 -1 -3 -3 -2 1 -1 0 0 2 -1
over 8 · 3 to 4 · 2 to 3 words	3 -2 0 -12 -3 -2 0 0 0 -2 0 0
over 8 · 3 to 4 · 4 to 6 words	-1 0 0 -1 -2 0 2 0 -1 2 1 0
over 8 · 3 to 4 · 7 to 13 words	1 -1 -2 -1 -3 0 0 0 -1 0 1 0
over 8 · 5 to 8 · 0 to 1 words	4 -1 -1 -11 -3 -2 0 -1 -1 1 0 0
over 8 · 5 to 8 · 2 to 3 words	2 -1 0 -11 -3 -2 1 -1 1 -2 1 -1
over 8 · 5 to 8 · 4 to 6 words	-1 0 0 -2 -2 0 1 0 1 0 0 -1
over 8 · 5 to 8 · 7 to 13 words	-1 -1 -2 -1 -3 0 1 0 -1 0 1 -1
over 8 · 5 to 8 · over 25 words	-2 0 0 0 -1 0 3 0 0 0 1 -1
over 8 · over 8 · 0 to 1 words	3 -3 -1 -9 -3 -1 0 0 0 0 -1 1
over 8 · over 8 · 2 to 3 words	4 -2 -1 -5 -3 -3 1 -1 0 0 1 0
over 8 · over 8 · 4 to 6 words	-2 0 0 -3 -2 0 2 -1 -1 -1 2 -1
# symbols within 4 above × size
symbols · 0 to 1 words	2 -2 -1 -1 1 -1 -2 -2 0 -1 0 1
symbols · 14 to 18 words	-5 1 1 2 -3 0 3 1 -2 3 2 -4
symbols · 19 to 25 words	-2 3 1 -3 -1 0 1 1 -1 3 0 -1
symbols · 2 to 3 words	-4 0 -2 5 -5 0 2 -3 -1 0 1 0
symbols · 4 to 6 words	0 2 -3 0 -6 -1 -1 2 1 2 -2 1
symbols · 7 to 13 words	-2 1 0 2 -4 -4 0 3 -2 2 -3 2
symbols · over 25 words	-1 0 -1 -7 -2 -1 1 1 -2 1 1 -1
# symbols within 4 below × size
symbols · 0 to 1 words	-1 -2 -1 4 0 -2 -1 1 -1 -1 1 0
symbols · 14 to 18 words	0 0 2 0 0 0 -1 -2 0 2 -1 0
symbols · 19 to 25 words	-1 0 -1 -2 0 0 1 2 1 0 1 -1
symbols · 2 to 3 words	-2 -1 -1 3 -4 -6 1 0 -1 1 1 0
symbols · 4 to 6 words	0 -4 1 0 -3 1 1 -1 -2 -1 1 0
symbols · 7 to 13 words	-5 1 4 1 -4 0 1 3 -3 3 1 -1
symbols · over 25 words	-2 1 -1 -5 -3 -1 2 -2 -1 0 2 -1
# counter within 4 above × size
counter · 0 to 1 words	0 -1 -2 -1 -1 1 1 -2 -2 -1 2 0
counter · 14 to 18 words	2 1 -2 -3 1 -1 -3 0 -1 3 -2 0
counter · 19 to 25 words	0 1 -3 1 0 0 -1 -1 -2 -1 -1 1
counter · 2 to 3 words	0 0 -2 1 -4 1 -2 -1 -2 0 2 1
counter · 4 to 6 words	2 -1 -4 -1 1 -1 -2 -2 0 1 -1 1
counter · 7 to 13 words	1 -2 1 -4 1 -6 -2 -3 -1 0 -1 2
counter · over 25 words	0 -1 1 -2 1 -1 -1 0 -1 0 -2 2
# counter within 4 below × size
counter · 0 to 1 words	0 -1 -2 0 -5 -1 2 -4 -3 0 1 0
counter · 14 to 18 words	2 2 -3 -5 1 0 -2 0 -1 1 0 1
counter · 19 to 25 words	0 -2 1 -2 0 -1 -1 1 0 0 -1 1
counter · 2 to 3 words	-1 1 -3 2 -4 1 -3 0 -2 1 0 2
counter · 4 to 6 words	1 -2 -4 1 2 1 -5 -3 -1 1 -1 1
counter · 7 to 13 words	3 1 -5 -2 -1 -4 -5 -1 -2 1 -4 4
counter · over 25 words	-2 1 1 0 0 -1 -1 0 -2 1 -1 1
# item within 4 above × size
item · 0 to 1 words	-1 -6 -4 1 -5 -2 0 -1 0 1 0 0
item · 14 to 18 words	0 -2 3 -2 1 -2 -2 -3 0 1 -2 1
item · 19 to 25 words	1 0 -5 -1 0 -2 -1 -3 0 -3 -1 2
item · 2 to 3 words	-1 -2 -9 1 0 -2 -2 -6 -1 0 -1 0
item · 4 to 6 words	-1 -1 -7 -1 0 0 0 0 -1 0 -2 0
item · 7 to 13 words	-1 -3 -1 0 1 0 -1 -1 0 0 -2 0
item · over 25 words	0 -2 1 -2 -2 -3 -1 -3 0 0 -2 2
# item within 4 below × size
item · 0 to 1 words	-1 -2 -4 2 -10 -2 -1 -3 0 0 0 0
item · 14 to 18 words	0 -1 2 1 2 -2 -2 -5 0 0 -3 2
item · 19 to 25 words	1 -3 0 0 -1 -2 -1 0 2 -2 -2 2
item · 2 to 3 words	-1 -2 0 4 -1 -3 -3 -4 -2 0 -2 1
item · 4 to 6 words	0 -3 -2 -3 1 -1 0 -2 0 -3 -1 0
item · 7 to 13 words	0 0 -3 -2 0 -2 -1 0 1 1 -1 0
item · over 25 words	1 -2 0 1 -2 -4 0 -4 1 0 -2 2
# link within 4 above × size
link · 0 to 1 words	-1 0 0 0 -2 -4 0 0 -1 0 0 0
link · 2 to 3 words	1 -1 0 -3 0 -2 -1 0 -1 -1 -1 2
link · 4 to 6 words	-1 -1 -1 -1 -6 0 2 0 0 -1 0 0
link · 7 to 13 words	-1 1 -2 -1 -2 2 0 -1 -1 1 0 0
link · over 25 words	-2 0 -1 -1 1 0 1 0 0 0 0 0
# link within 4 below × size
link · 0 to 1 words	0 -1 0 -4 -1 -3 0 -1 0 -1 1 0
link · 14 to 18 words	-3 0 0 -1 -4 0 4 0 0 0 3 -3
link · 19 to 25 words	-1 0 -2 -1 0 0 1 0 0 1 1 -1
link · 2 to 3 words	2 -1 -1 0 -4 -1 -2 0 -1 0 -2 2
link · 4 to 6 words	-1 0 -1 -2 -3 -2 2 0 0 -1 1 -1
link · 7 to 13 words	1 -1 -2 -5 -3 -2 0 -1 1 0 0 -1
link · over 25 words	0 0 2 -2 -5 0 0 0 0 0 -1 1
# date within 4 above × size
date · 0 to 1 words	1 -3 -6 -4 1 1 -1 0 -1 1 -2 0
date · 14 to 18 words	2 -2 3 -2 -2 -3 -3 -2 -1 2 -2 1
date · 19 to 25 words	-2 -1 2 -1 -1 -2 0 -1 -2 0 1 0
date · 2 to 3 words	0 0 -3 -1 2 0 -1 1 0 1 -1 0
date · 4 to 6 words	0 -1 -3 -4 -3 0 1 2 -1 0 0 1
date · 7 to 13 words	0 -1 1 -2 1 0 -2 -2 1 -2 -2 0
date · over 25 words	0 -1 1 -1 2 -2 0 -3 -3 -1 -1 3
# date within 4 below × size
date · 0 to 1 words	-1 -2 -7 3 0 -1 -3 0 2 -2 -2 0
date · 14 to 18 words	1 0 0 -3 1 -2 -3 -4 -1 -1 1 0
date · 19 to 25 words	-2 2 0 -4 -1 -2 0 -2 -2 2 -2 2
date · 2 to 3 words	-1 0 -14 3 -1 -2 -1 -2 2 0 -2 1
date · 4 to 6 words	0 3 -3 -2 -3 -1 0 -2 0 0 -1 1
date · 7 to 13 words	-1 2 3 0 -5 0 -1 -1 0 -1 -2 0
date · over 25 words	3 -1 -1 -3 -2 -4 -3 -3 -1 1 -3 4
# byline within 4 above × size
byline · 0 to 1 words	4 -2 -2 -3 1 0 -7 3 0 1 -1 0
byline · 14 to 18 words	-2 -2 -1 1 0 -1 1 -1 0 -2 2 -1
byline · 19 to 25 words	-1 -2 -1 -5 1 -1 1 1 1 -1 0 -1
byline · 2 to 3 words	-1 -1 -6 3 -5 -4 -1 1 -2 2 1 0
byline · 4 to 6 words	-3 -1 -8 2 0 2 -2 3 -1 3 0 -2
byline · 7 to 13 words	1 -1 -4 -1 2 -1 -3 3 -1 0 -1 0
byline · over 25 words	-4 -1 0 -7 -1 -1 3 -1 0 -1 2 -2
# byline within 4 below × size
byline · 0 to 1 words	-5 -4 -3 5 -1 -11 -3 2 1 -2 -1 -1
byline · 14 to 18 words	0 0 3 -4 -2 -1 0 -2 0 -1 0 1
byline · 19 to 25 words	-2 -1 0 0 -1 -1 0 0 1 -1 1 0
byline · 2 to 3 words	1 0 2 -3 2 0 -2 0 0 0 0 1
byline · 4 to 6 words	-2 4 1 0 -3 2 -6 0 1 -1 -3 2
byline · 7 to 13 words	-2 6 1 -9 -6 1 -2 1 0 1 -2 -1
byline · over 25 words	1 -2 0 -5 -1 -1 -1 -2 2 0 -2 0
# sign-off within 4 above × size
sign-off · 0 to 1 words	-6 -1 0 7 -1 -4 -2 2 2 -2 -2 1
sign-off · 2 to 3 words	-4 1 0 5 -3 -4 -4 -2 -1 1 -4 1
sign-off · 4 to 6 words	-1 0 -1 4 -3 -3 -4 -1 0 1 -4 0
sign-off · 7 to 13 words	-2 2 -2 -1 -5 -1 1 2 -1 0 -1 2
sign-off · over 25 words	-3 0 1 -1 -3 0 1 0 0 0 0 -2
# sign-off within 4 below × size
sign-off · 0 to 1 words	-3 0 0 3 -1 -1 -2 1 0 -1 -3 1
sign-off · 14 to 18 words	0 0 2 0 1 0 0 0 0 1 -1 1
sign-off · 2 to 3 words	-3 -1 0 4 -4 -2 -1 0 0 -1 -2 1
sign-off · 4 to 6 words	-5 2 -1 5 -1 -2 -1 2 0 1 -2 0
sign-off · 7 to 13 words	-4 2 -1 3 -3 -1 0 2 -2 0 -1 2
sign-off · over 25 words	-4 0 -1 -1 0 0 3 0 0 -1 2 -1
# version within 4 above × size
version · 0 to 1 words	-3 2 0 3 -1 0 -1 -3 -3 1 -2 3
version · 2 to 3 words	-5 2 -1 4 -3 -4 -2 -1 -3 1 -2 1
version · 4 to 6 words	-4 2 -1 4 -3 -1 -2 2 -3 2 -2 1
version · 7 to 13 words	-3 2 -1 3 -3 -1 -1 3 -2 0 -1 1
version · over 25 words	-1 0 -1 0 0 0 2 0 0 -1 2 0
# version within 4 below × size
version · 0 to 1 words	-5 0 0 5 -1 -2 0 -2 -1 -1 -2 3
version · 2 to 3 words	-4 0 0 4 -1 -2 -3 2 -2 0 -3 2
version · 4 to 6 words	-4 0 0 4 -3 -1 1 -1 -2 -1 0 2
# credit within 4 above × size
credit · 0 to 1 words	-1 0 -2 1 -2 0 -1 -1 -1 1 0 0
credit · 14 to 18 words	-3 1 -1 -5 3 -1 -1 -2 1 -1 1 -1
credit · 19 to 25 words	0 2 -6 -5 1 -1 0 0 0 -4 2 1
credit · 2 to 3 words	-1 0 1 -2 -2 3 -3 -4 0 1 -2 0
credit · 4 to 6 words	-1 3 -6 2 -1 0 -2 -7 -1 -2 0 2
credit · 7 to 13 words	-3 4 1 0 1 0 -2 -4 -4 1 1 -1
credit · over 25 words	-1 -1 1 -2 -2 -2 1 -1 -1 0 1 -1
# credit within 4 below × size
credit · 0 to 1 words	1 -1 -3 0 -11 0 -2 -3 0 0 -1 -1
credit · 14 to 18 words	-4 -1 -2 -8 3 -1 1 1 0 1 3 -6
credit · 19 to 25 words	-1 0 -5 1 3 -1 -3 -2 -3 -1 2 -1
credit · 2 to 3 words	-2 -1 -6 -1 0 2 0 -4 -3 0 2 1
credit · 4 to 6 words	-3 -1 -4 -1 4 1 -3 2 -1 1 1 -1
credit · 7 to 13 words	-2 -2 -1 0 3 1 -2 2 -1 -2 1 -1
credit · over 25 words	-1 0 0 -8 2 -2 -1 0 0 1 0 -1
# longest of six above
0 words	3 -1 -10 1 -8 -10 -1 0 1 -1 0 0
1 words	1 -3 -2 -3 -3 -1 0 -2 1 -1 0 0
10 to 13 words	-1 -3 2 1 0 2 0 0 0 2 -1 0
14 to 18 words	1 -2 2 0 -4 0 0 -3 -1 0 0 1
19 to 25 words	0 -2 -3 1 0 -4 -1 -3 -1 0 -1 1
2 words	2 -2 -2 -2 -4 -4 0 -3 1 -1 -1 1
26 to 40 words	-1 0 -6 -2 0 -1 1 1 -1 0 1 0
3 words	1 -1 -3 -4 1 -5 0 -2 1 0 0 1
4 words	1 -3 -2 -2 -1 -4 1 -1 1 -1 0 0
41 to 70 words	0 -3 -3 -1 2 0 0 1 0 1 1 0
5 to 6 words	-1 -1 2 0 0 -2 0 -3 -2 2 0 0
7 to 9 words	-1 -2 0 -1 -2 0 1 1 -1 -1 0 -1
over 70 words	0 -1 -2 1 1 -1 1 -3 -1 0 0 1
# longest of six below
0 words	-1 -2 -5 -4 -7 -13 5 2 -11 -7 5 6
1 words	2 -3 0 -6 -9 -1 0 -2 0 0 0 0
10 to 13 words	0 0 -5 -1 -1 -3 0 0 0 0 -1 0
14 to 18 words	0 -2 -1 1 -5 -6 0 -5 1 -1 0 -1
19 to 25 words	-1 -1 0 0 1 -8 0 0 -1 0 -1 1
2 words	1 -2 -2 -5 0 -1 -1 -1 1 0 -1 1
26 to 40 words	-1 -1 -1 0 -1 -1 0 2 -1 -1 0 0
3 words	1 -2 -4 -8 1 -3 0 -1 1 0 0 1
4 words	0 -2 -1 -2 -8 -1 1 -1 1 0 0 0
41 to 70 words	0 -4 -1 -2 3 2 0 -2 0 1 0 0
5 to 6 words	0 -3 0 -1 -3 1 1 -1 -1 1 0 1
7 to 9 words	-1 -2 0 1 0 -3 0 -2 0 -1 -1 0
over 70 words	0 0 1 0 2 1 0 -1 0 0 0 0
# longer than the six above × size
no · 0 to 1 words	0 -6 -4 0 -2 0 0 1 1 1 1 0
no · 14 to 18 words	-1 0 -5 2 -1 -5 0 -3 1 0 0 -1
no · 19 to 25 words	0 -1 -2 -1 -1 -4 1 0 1 0 0 0
no · 2 to 3 words	-1 -6 -2 1 -1 1 0 -2 0 1 0 0
no · 4 to 6 words	0 -3 0 1 0 1 1 0 0 0 0 1
no · over 25 words	0 -1 -1 0 0 -2 1 -1 1 0 0 1
yes · 0 to 1 words	1 -2 -1 1 -4 -5 -1 -1 2 -2 -1 0
yes · 14 to 18 words	-2 -2 2 -5 3 -5 0 -3 -1 0 1 -1
yes · 19 to 25 words	-2 -2 1 -2 1 -6 1 -6 0 1 1 -2
yes · 2 to 3 words	0 3 -6 -4 -3 -1 0 -1 0 -1 0 1
yes · 4 to 6 words	1 1 -4 -3 -2 -1 0 -3 1 0 0 0
yes · 7 to 13 words	-1 -1 0 -3 -1 -3 1 -1 0 -1 0 0
yes · over 25 words	-1 -3 2 0 -1 -3 2 -6 0 -1 1 0
# lines without a blank line between, around it
all	-1 -7 0 -1 -1 -1 2 0 1 -1 0 1
nearly all	0 1 -1 -1 -1 -3 -1 -1 0 0 -1 0
none	0 -1 -2 -5 0 1 1 -1 0 0 1 0
up to a quarter	1 -1 0 2 1 0 -1 1 0 2 0 1
up to half	0 -4 2 1 0 -1 0 0 1 1 0 1
up to three quarters	1 -2 -3 -3 -2 -4 0 -1 -1 0 1 1
# lines above it
0	2 -1 -10 1 -8 -10 0 0 1 -1 0 0
1	0 -2 1 1 5 -8 -2 0 2 -1 -2 0
17 to 32	-1 2 -1 1 0 1 0 1 1 1 -2 0
2	-4 4 -3 1 -1 -3 3 2 1 -1 2 -2
3 to 4	-3 4 0 -2 0 -2 0 4 0 1 1 -1
33 to 64	1 -1 0 0 0 3 0 0 0 0 -1 1
5 to 8	-3 6 0 -2 2 -1 1 6 1 0 0 -2
9 to 16	-2 6 -2 0 0 0 0 4 1 0 0 -2
over 64	1 -9 0 -1 0 -2 -1 -4 -1 0 -1 1
# lines below it
0	-1 -2 -5 -5 -7 -13 5 1 -11 -7 5 6
1	1 2 -2 -2 -3 -5 -1 1 -6 1 0 4
16 to 31	-1 5 -1 1 -2 -1 1 1 -3 0 0 2
2 to 3	-1 8 2 0 1 0 -2 -1 -5 6 -1 2
32 to 63	-1 -3 3 -2 0 0 2 -1 -2 -1 0 1
4 to 7	-2 9 -1 5 -1 -5 -2 -2 -5 3 -1 2
8 to 15	-1 8 0 4 1 -6 -1 2 -4 3 -1 2
over 63	1 -10 -1 -1 1 0 0 -2 1 0 0 -1
# lines above × size
0 · 0 to 1 words	-1 -1 -1 4 -2 -3 0 0 1 -1 0 0
0 · 14 to 18 words	2 0 -4 -5 -6 0 0 0 0 0 0 0
0 · 19 to 25 words	2 -1 -2 -2 -3 0 0 0 1 -1 0 0
0 · 2 to 3 words	-2 3 -1 -1 1 -4 0 0 -3 3 0 0
0 · 4 to 6 words	0 0 -2 2 -8 -4 0 0 0 0 0 0
0 · 7 to 13 words	2 1 -8 -9 -6 -2 0 0 -1 1 0 0
0 · over 25 words	3 -2 -2 -1 -2 0 0 0 2 -2 0 0
1 to 3 · 0 to 1 words	0 0 -3 2 -6 -4 0 3 4 -5 -1 -1
1 to 3 · 14 to 18 words	-4 2 2 -8 0 -1 1 0 -3 1 1 -2
1 to 3 · 19 to 25 words	-1 -2 1 -5 2 -1 -1 0 -3 2 0 -1
1 to 3 · 2 to 3 words	1 0 0 0 -3 -2 0 -1 3 -2 0 -1
1 to 3 · 4 to 6 words	-3 5 -1 0 0 -7 -1 1 -2 1 0 -1
1 to 3 · 7 to 13 words	-5 1 1 -4 2 0 2 1 -4 2 4 -1
1 to 3 · over 25 words	-4 0 -1 -1 0 -1 3 0 -3 -1 2 -1
13 to 40 · 0 to 1 words	1 -4 -7 0 -3 -1 0 2 1 -1 0 0
13 to 40 · 14 to 18 words	-2 2 -2 1 1 -2 1 -5 0 1 -2 0
13 to 40 · 19 to 25 words	-2 3 -2 -3 0 -3 0 2 0 -1 -2 3
13 to 40 · 2 to 3 words	0 -1 -3 2 -5 -1 0 1 0 1 -1 -1
13 to 40 · 4 to 6 words	-2 0 -1 0 -1 2 0 1 -1 2 0 -1
13 to 40 · 7 to 13 words	-1 4 -2 -1 0 2 -1 0 0 0 0 0
13 to 40 · over 25 words	-2 -1 0 -2 0 -2 1 0 1 -2 0 -1
4 to 12 · 0 to 1 words	0 -1 -3 -2 -1 -1 1 6 3 -2 0 -1
4 to 12 · 14 to 18 words	-3 5 -1 -6 -2 -2 1 0 0 0 2 -5
4 to 12 · 19 to 25 words	-4 2 -3 -1 0 -2 1 1 -1 0 0 0
4 to 12 · 2 to 3 words	2 3 -8 0 -1 0 -3 0 0 1 0 -2
4 to 12 · 4 to 6 words	-4 3 0 0 3 1 1 2 -1 0 2 -2
4 to 12 · 7 to 13 words	-7 4 -2 -1 3 -2 1 4 -2 1 1 -2
4 to 12 · over 25 words	-3 2 -2 -2 2 -1 2 -1 0 0 0 -3
over 40 · 0 to 1 words	1 -6 -3 -1 -1 0 -1 -5 0 1 0 0
over 40 · 14 to 18 words	0 -5 0 1 0 -7 0 -2 -1 -1 0 0
over 40 · 19 to 25 words	0 -5 1 0 -1 -5 0 -3 0 0 0 0
over 40 · 2 to 3 words	0 -6 -1 -2 0 0 0 -4 0 0 0 0
over 40 · 4 to 6 words	1 -7 -2 -1 0 -1 0 -2 0 -2 -1 1
over 40 · 7 to 13 words	1 -6 1 0 -2 -2 1 -2 0 -1 0 0
over 40 · over 25 words	0 -2 1 1 -1 -2 1 -3 -1 0 0 0
# word
0	0 -4 -3 3 -3 -5 1 -5 -2 -1 0 1
0000	-2 -6 -7 6 0 -4 -2 -3 0 1 -3 3
a	-3 0 -6 -4 6 -4 1 -10 1 1 1 -3
ab	3 -2 -3 -6 -1 -3 -1 -1 -2 -3 0 2
abe	1 -2 0 -2 -3 0 0 0 0 -1 -1 1
aber	1 -1 -2 -3 -5 -2 1 -1 -1 -2 2 0
abo	-3 2 1 -3 -3 -1 3 0 -2 -2 2 1
abonnieren	5 -1 0 -4 -3 -2 -3 0 0 -1 -3 4
about	0 -2 -5 0 0 -6 -2 -4 -1 0 1 -1
above	-4 0 -1 -1 2 -2 2 0 1 1 0 -2
ac	-2 0 0 -3 0 -1 2 1 1 0 1 -1
account	6 -2 1 -5 -7 -2 -2 -1 2 -2 -2 0
across	-3 -1 1 -2 -4 0 2 0 -2 -1 1 -1
ad	3 -1 -1 -3 -2 -3 0 -3 0 0 2 -2
ada	3 -1 0 -2 -2 -1 -2 0 1 -1 -1 1
add	2 0 -2 -6 -6 -3 5 -2 1 -1 0 0
added	1 -2 1 1 -3 0 1 2 -1 1 0 -1
additional	-3 -1 1 -4 -4 -2 2 3 -2 -1 0 0
address	3 -1 -1 -4 -5 -1 -1 -1 -1 -2 0 3
ade	2 0 0 -2 -3 -1 -1 0 0 0 -2 1
adresse	1 0 0 -3 -5 -1 0 0 2 -2 -1 1
ads	4 -1 0 -3 -2 -1 -2 0 -1 1 -2 2
adu	-1 2 0 -1 -3 -1 3 -1 -1 2 0 -1
advertise	4 -1 0 -7 -4 -2 -3 0 3 -1 0 -1
advertisement	6 -1 -1 -2 -4 -5 -6 -1 -2 0 2 -1
advertising	1 0 -2 -3 1 -2 -2 0 0 0 0 0
af	0 -1 -1 -1 -3 -1 0 -1 1 -1 1 -2
afp	-3 -3 -1 -4 1 2 0 1 -2 2 0 0
after	-1 2 -1 -4 -2 -3 1 -1 -1 1 1 -1
ag	1 0 0 -3 -2 -3 -1 1 0 1 -2 2
again	4 -1 -3 -4 -5 -1 -2 2 1 -1 -1 2
against	1 -1 -1 -3 1 -1 -1 0 1 1 -1 0
agency	-2 0 -1 0 -3 1 2 0 1 -1 2 -2
ago	1 -4 -3 3 -6 -5 -3 -1 -1 -2 -2 2
ah	0 -2 -1 0 -5 2 1 0 0 -1 0 0
ahe	1 0 0 -3 -2 0 1 0 -1 -4 -1 2
ahi	-2 0 0 0 2 -1 0 0 0 -1 1 -1
aho	2 0 -2 0 -3 0 -3 0 -1 2 -1 0
ahu	2 0 -1 -2 3 2 -3 0 0 0 0 0
aj	1 -1 -1 -2 -2 0 -1 2 1 -1 2 -1
ak	2 -1 0 -3 -2 -1 1 -1 -1 0 0 1
aka	-2 0 -1 -1 2 -2 0 0 -1 0 1 -1
aktuell	-1 -1 -2 3 -4 -1 0 0 1 0 -2 2
aktuelle	3 -1 -1 -1 -5 -3 -2 0 3 -2 1 -3
aktuelles	-3 -1 -1 4 -4 -2 0 0 3 -3 0 0
al	3 -1 -2 -4 0 -1 -3 0 1 0 -1 -1
ale	-2 0 -1 -2 1 2 1 0 0 -1 1 0
alert	3 0 0 -3 -1 0 0 0 2 -1 -1 0
alerts	5 -1 0 -5 -2 -1 -2 0 1 1 -1 -1
all	1 -3 -5 -1 -2 -3 2 -5 0 -2 1 0
alle	2 -1 1 -3 -1 -4 -2 -1 -1 1 -1 1
allen	0 -1 -2 -3 -4 -1 1 0 1 -2 0 0
aller	-2 3 -2 -2 -2 0 0 0 0 1 0 -1
alles	1 2 -1 -4 -1 0 -1 0 2 1 -2 0
alliance	-2 -2 -1 -3 1 2 -3 -1 0 3 -3 2
already	-1 1 -1 -3 -5 -1 3 0 1 0 0 -2
als	-5 0 0 -7 0 -6 5 -1 0 -1 6 -6
also	6 -2 -1 -6 -9 -3 -5 -2 -1 0 -4 4
always	0 2 0 -1 2 0 -2 0 1 2 0 0
am	2 -5 2 2 -5 -7 -2 -3 -1 0 -4 3
an	4 -1 2 -4 -2 -8 -3 -3 1 -2 0 0
analysis	-1 -1 -3 2 -4 -3 2 -1 -3 2 0 1
and	-3 -2 -1 0 1 -4 2 0 0 1 0 -1
andere	1 1 0 -3 -3 0 2 0 -1 1 0 -1
android	-2 2 -1 -6 -6 -3 2 -1 -2 1 1 -1
anmelden	5 -1 0 -4 -2 -1 -4 0 0 -2 -2 2
antworten	3 -1 0 -3 -2 -2 -2 -1 -1 -1 -2 2
anu	-1 1 -1 -2 -2 -1 1 -1 1 -1 1 -1
any	-3 0 0 -2 -3 0 4 0 -1 -1 2 -1
anzeigen	3 -1 0 -2 -3 -2 -3 0 -2 2 1 -1
ap	-2 0 -3 0 -1 4 -6 -2 0 1 -3 -1
app	0 -2 -2 -3 -7 -4 3 -1 0 -1 1 -2
apple	1 0 -4 -5 0 1 -1 -1 1 -1 -1 1
apple's	0 1 0 -1 -3 0 0 0 -1 1 0 0
apps	2 -2 0 -6 -3 -3 0 -1 -4 0 -1 2
apr	-2 -1 -1 3 -4 -3 -2 -2 -1 1 0 0
april	1 -2 -4 0 -5 -4 -2 -1 0 -1 -2 1
ar	0 -1 -1 -2 2 -1 -1 0 1 -2 1 0
arbeit	-1 2 -1 -2 1 -2 -1 0 0 2 -1 1
arbeiten	0 0 -1 -1 -2 0 1 0 1 -1 0 -1
archiv	1 -2 0 1 -2 0 -1 0 2 -3 -2 1
are	1 -2 -7 -7 -1 -5 1 -4 1 0 0 -1
ari	1 -1 -1 -2 -2 -2 -1 -1 0 -1 2 -1
around	0 2 2 -4 -5 -2 1 -1 -1 1 0 0
art	-4 -1 0 0 -2 0 4 0 -2 -2 2 -2
article	2 -3 0 -2 -5 -4 -2 -4 -1 3 1 -2
articles	-1 -2 1 2 -7 -3 0 -1 -1 0 0 0
as	3 -1 -6 -6 -1 -3 -1 -1 0 -1 -1 0
associated	-4 -3 -3 5 -3 0 -2 1 0 1 -3 -1
asu	-3 1 -1 2 -3 0 0 0 0 3 -3 -1
at	2 -1 -5 -2 -1 -7 -1 -4 0 -1 0 0
ati	0 3 -2 -2 -2 -1 -2 1 -1 2 -2 -1
ato	1 0 0 -1 -2 0 0 0 0 -1 -1 1
atu	-1 1 -1 -2 0 1 -1 -2 -2 0 1 0
au	4 0 -3 -4 -1 -2 -1 0 2 -2 -2 0
auch	2 -2 -3 -7 -2 -4 -1 -2 -3 1 -1 1
audio	1 -1 -2 -1 -2 0 0 0 1 -1 2 -2
auf	1 -1 0 -12 1 -8 0 -6 -2 -1 1 0
aug	1 -1 -1 -2 -4 -2 0 0 1 0 0 1
august	0 -2 -1 0 0 0 -1 0 -1 0 -1 1
aus	-2 -1 0 -4 0 -6 0 -2 1 0 -1 -1
author	-5 -2 -3 7 -7 -7 -4 -2 -1 2 -3 1
authors	-3 0 2 2 -1 0 0 0 -2 -1 1 0
auto	0 1 0 1 -1 -3 -2 0 0 1 0 -1
aux	3 0 0 -3 -1 -1 -1 -1 -1 -1 -3 2
av	-2 -1 1 1 -2 -3 3 -2 0 3 0 -2
ave	-2 0 0 -1 2 0 -2 0 0 0 -1 1
avec	-3 -1 -1 1 -4 -1 3 -1 -1 -1 2 0
aw	2 0 0 -1 -2 -2 -1 0 1 -1 2 -2
away	1 -1 0 -2 -3 -1 0 -1 -1 -1 0 1
az	1 0 0 -3 -3 -2 1 -1 0 -1 0 1
b	-1 -1 -1 0 -6 2 1 -1 0 -3 1 0
ba	1 -1 0 -2 -3 -2 1 0 -1 1 0 0
back	3 0 -3 -5 -6 -2 -2 -1 1 -2 0 0
based	0 -1 -1 0 -4 -1 2 0 1 -1 0 0
be	-3 -1 -5 -8 -3 -5 4 0 0 -1 1 -1
become	2 -1 0 -2 -3 -1 1 0 -1 1 -1 1
been	-3 -1 -2 -3 -4 -2 4 -2 -1 0 2 -1
before	-1 -2 2 -3 0 -1 1 0 -2 1 1 0
bei	0 2 -3 -4 1 -7 -1 -2 -3 3 -2 2
beim	-2 -1 -2 -4 3 -3 0 0 0 -2 1 0
being	-1 2 0 -1 0 0 0 0 1 2 0 -1
below	3 -1 -1 -4 -4 -3 -2 -1 -1 -1 2 -1
bereits	0 -1 -1 -2 -4 0 0 0 -1 -1 0 0
besser	-1 -1 0 -1 -4 -1 3 0 0 -1 0 1
best	3 0 -3 -4 -5 1 -1 -1 -2 1 1 0
besten	-1 2 -1 -2 -5 -1 2 0 0 1 2 -2
better	0 -1 -2 -4 -4 -1 2 -1 -1 -2 1 0
between	-2 1 -2 -2 0 -1 2 0 0 2 1 -3
big	1 2 -3 -4 2 -3 -2 -1 -2 2 -1 0
bild	-1 -2 -3 -7 1 1 0 -1 0 -1 1 -2
bilder	4 0 0 -2 -2 -2 -3 0 2 -1 -2 2
bin	0 1 0 2 -4 0 -1 -1 1 0 -4 3
bis	0 -1 -2 -1 -7 -3 3 -1 1 -4 -1 1
bitte	3 -2 -2 -3 0 -1 -4 -1 -2 -1 -4 4
bleiben	-1 1 -1 -2 -3 0 1 0 -2 1 0 1
bleibt	-1 1 1 -1 3 0 -2 -1 1 1 -1 -1
blog	5 -4 -2 -3 -4 -3 -1 -3 0 -3 0 2
books	-1 1 -1 -4 -2 -1 2 -1 -1 1 1 0
breaking	4 -1 -2 -4 -4 -1 -1 -1 1 -3 2 3
browser	2 -2 1 -4 2 -1 -2 0 0 0 0 0
bu	-1 -1 0 -1 -4 1 0 0 0 -1 -1 1
business	3 -5 -3 -1 -2 -7 -1 -1 2 -2 0 -1
but	-1 -1 0 -3 -2 -2 2 -1 -2 -2 1 1
buy	-1 -2 -1 -6 -4 -3 2 -1 -2 2 1 -1
by	-4 -6 -9 8 -2 3 -5 5 0 3 -2 -1
c	1 -1 -1 -6 0 0 0 -1 1 -2 0 0
ca	0 0 0 -2 -1 0 1 0 -1 0 0 0
call	-1 -2 -2 1 -3 -1 1 0 -1 0 0 0
can	2 1 -3 -5 -7 -3 0 0 -2 2 -4 3
can't	1 1 -2 -3 -4 0 1 0 3 0 -1 0
careers	2 0 0 -3 -1 0 -1 0 0 -1 -1 1
case	1 -2 0 -3 -4 -1 0 0 2 -2 -1 0
categories	-2 0 0 3 -2 -2 -1 0 0 -1 -1 1
ce	2 -1 -1 -3 0 -1 0 0 0 -1 0 1
change	1 1 -3 -5 -6 -2 2 -1 1 0 0 -1
choices	2 0 0 -4 -1 -1 -1 -1 2 0 0 -2
city	2 -1 -1 -4 -1 -3 -2 -1 1 0 0 -2
click	5 -2 -3 -5 -4 -1 -2 0 1 -1 -1 0
close	6 -2 -1 -6 1 -3 -5 -1 0 1 -1 -1
cnn	-3 -2 -2 2 1 2 1 -1 -1 1 -1 0
co	-4 0 1 2 -6 2 2 -2 -1 0 3 -3
com	1 -3 -4 -1 -4 -1 2 -4 1 -1 0 -1
come	1 -2 2 0 -3 0 -1 0 -1 2 -3 1
comment	5 2 -3 -3 -9 -5 -3 -1 0 -1 -3 3
comments	5 -2 1 -2 -10 -7 -5 -4 1 2 -3 1
community	3 -3 2 1 -2 -1 -2 -1 -1 0 0 1
company	1 -2 -3 1 -4 -2 1 0 2 -3 3 -2
con	0 -1 -1 -2 0 -1 1 1 -2 3 -2 -1
conditions	-1 -2 1 -2 -4 -1 3 0 -2 -1 1 0
connect	1 -1 -1 1 -4 -4 -1 0 0 -2 2 0
contact	5 -1 -1 0 -4 -3 -4 1 0 -1 -1 0
contacto	2 0 0 -1 0 0 -1 0 -3 3 -1 0
content	3 -3 1 -5 -5 -4 -2 2 -1 -1 0 0
continue	5 -2 -1 -5 -5 -3 -2 -1 1 -2 2 0
control	2 -2 -3 2 -1 -1 -2 0 1 2 -2 -1
cookie	3 -1 0 -4 -3 -1 -1 0 1 -1 -1 1
cookies	3 -1 0 -3 -4 -1 -2 0 -1 1 -2 1
copy	0 -1 -1 -6 -4 -2 1 -1 1 0 1 -2
copyright	1 -1 -2 -7 -5 3 2 -6 0 -2 1 2
corrections	2 0 0 -1 -1 0 0 -1 1 0 0 -1
could	3 3 -3 -4 -6 -2 -3 -1 0 2 -2 -1
country	1 0 0 -2 -3 -1 1 0 1 -1 1 -1
credit	-6 -3 -2 0 -8 6 0 -3 -1 1 3 -2
cu	1 0 -1 -1 -3 -1 0 0 0 0 0 0
culture	-1 -3 -1 1 -4 -2 0 0 1 -1 2 -2
d	0 -2 -2 -4 -2 2 1 -1 0 -2 0 0
da	0 -1 -2 0 -4 -1 2 -1 2 -3 0 1
dabei	-2 -1 -2 -2 1 0 2 -1 2 -3 0 1
daily	-1 -2 2 1 -2 1 -2 -1 -2 -1 3 0
damit	2 -1 -2 -1 2 -1 -1 0 0 -1 -1 1
dank	1 -1 -1 -3 -4 -1 1 -1 1 -2 0 -2
dann	1 -1 -1 -2 -1 -1 0 -1 0 -2 -1 1
das	0 1 3 -7 -4 -6 1 -5 0 -1 1 -1
dass	-1 0 -1 -1 -3 0 2 0 -1 -1 2 -2
data	0 -2 -2 -5 -2 -4 3 -1 -1 1 0 0
datenschutzerklärung	1 -1 0 -3 -2 -1 -1 -1 1 -2 0 1
day	0 -1 -3 -1 2 -5 -2 -1 0 0 0 0
days	0 0 -1 0 -4 -2 0 -1 1 1 0 0
dazu	0 -1 1 -2 -2 0 1 -1 -2 1 0 0
de	0 0 -1 2 -2 -2 -2 1 -3 1 -1 1
dec	1 -1 -1 1 -2 -2 -2 -1 0 1 -1 0
december	-2 -1 -2 1 2 -4 -2 0 0 1 -2 1
deine	4 -1 -1 -2 -4 0 -2 -1 0 -1 0 0
del	-3 -3 -1 2 4 -4 -4 -1 1 -2 0 0
dem	2 0 -5 -3 -1 -4 -2 -2 2 -4 -2 2
den	-1 0 -7 -1 -1 -2 0 -3 0 -1 1 -1
deportes	3 0 0 -2 0 0 0 0 -1 1 0 0
der	-1 2 2 -7 -2 -14 2 -7 1 -2 0 0
derechos	2 -1 -1 -2 -2 0 -1 0 1 -1 -1 1
des	-2 -1 -5 -2 1 -8 3 -4 0 -6 2 1
deutsche	3 3 -3 1 -2 -3 -4 -1 0 -1 -2 1
deutschen	-1 1 -2 -2 -6 -1 2 0 -1 0 -1 1
deutschland	3 -2 -2 -2 -10 -3 1 -2 2 -3 1 0
di	-2 -1 -2 2 -6 -4 3 -1 1 2 1 -1
dich	2 -2 -2 -3 -5 -1 -1 0 0 -2 0 1
did	-2 1 -1 -2 -5 -1 3 0 0 -1 2 -2
didn't	0 -1 0 -2 -4 0 2 -1 -1 1 1 -1
die	-1 0 0 -3 -1 -4 1 -8 0 -3 1 -1
diese	2 -1 1 -3 -5 -2 -1 0 2 -2 -1 -1
diesem	2 -1 0 0 -3 0 -2 0 -1 1 -2 2
diesen	6 0 -4 -3 -4 -2 -3 0 -3 2 -1 1
dieser	2 -1 1 1 -3 -2 -1 0 -3 1 -1 1
dieses	0 -1 1 -1 1 0 -1 -1 0 -1 2 -1
digital	4 0 -4 -2 -3 -1 -2 -2 1 0 -2 1
digitale	1 1 -1 -4 -4 -1 1 0 1 -1 1 0
dir	4 2 -2 -2 -4 -1 -3 -2 1 1 0 -1
direkt	0 0 -1 -3 -2 0 1 0 1 1 0 -1
do	1 1 0 -5 -9 -5 -1 1 1 0 -2 2
doch	1 0 0 -1 -4 -1 0 -1 -1 -1 1 -1
does	-1 1 -2 -2 -6 -1 3 0 0 -1 0 1
doesn't	-1 0 0 0 -2 0 2 0 0 0 1 -1
doing	-2 0 1 -1 1 -1 3 0 -1 0 2 -2
don't	0 -1 -3 -4 -4 -1 2 -1 2 0 0 -1
donate	3 0 0 -2 0 0 1 0 -2 2 1 0
down	2 0 1 -5 -2 -3 -2 0 0 2 0 -1
download	4 -2 -1 -4 -4 -3 -3 0 -2 1 -2 1
dpa	-5 -3 -2 5 1 1 -4 3 0 0 -3 2
drei	-1 1 1 -2 -2 -1 -1 0 -2 2 -1 1
drucken	5 -1 -1 -5 -3 -2 -3 0 -2 3 -3 3
du	1 -1 -5 -5 -3 -3 1 -3 0 -2 -1 1
durch	0 -1 1 0 -8 -3 1 0 0 0 -1 1
e	3 -4 -5 -3 0 -9 -2 -3 1 0 -2 0
early	-1 1 -3 -2 -2 -2 1 0 0 -2 0 1
eb	1 -2 0 0 -2 -1 0 0 2 -2 0 1
ec	-1 0 -1 1 -3 -1 2 0 -2 0 1 -1
eca	1 -2 0 0 0 0 -1 0 -1 1 -1 2
economía	2 -1 0 -1 -2 -1 -1 0 0 0 -1 1
ed	2 -1 -2 -3 -2 1 -1 0 2 -1 -2 -1
eda	2 0 0 -1 -2 -1 -2 0 -1 1 -1 1
editing	0 0 -3 -2 -3 -1 -3 3 0 0 -3 2
edition	2 2 -1 -5 -1 -2 0 0 -1 1 -1 0
editor	-4 -3 -3 4 0 -2 1 1 1 -1 0 0
editor's	0 3 -2 -3 -3 -2 0 0 0 2 -3 2
editorial	0 -1 -1 3 -5 -2 -4 -3 1 -1 -4 1
editors	3 -1 -1 3 -5 -4 -5 0 0 -3 0 3
edt	1 -1 -1 -1 -3 0 -1 -1 -1 1 -1 0
education	-4 -1 -3 3 3 -1 -1 0 1 0 -1 0
ef	0 0 -1 -2 2 -1 0 0 -1 1 -1 1
eg	-1 -1 -1 -2 3 -2 -1 0 1 -1 -1 0
eh	0 -1 0 0 -2 -1 1 0 0 -2 0 0
eigenen	-1 0 -1 -1 -1 0 2 0 0 0 -1 1
ein	2 0 1 -6 -4 0 -1 -3 0 0 1 0
eine	-3 2 -2 1 1 1 -1 -3 -1 1 -1 1
einem	-4 -1 -2 -3 3 -1 2 -1 -3 3 0 -1
einen	2 -1 0 -5 -11 -3 0 1 -3 0 -2 2
einer	-1 -1 -4 -5 4 -3 -2 -1 -2 -1 0 2
einfach	-1 1 -1 -3 -3 -1 2 -1 0 -1 -1 2
ej	-2 1 0 1 -4 1 1 0 -2 3 1 -1
ek	1 -1 0 -1 1 0 -2 1 0 1 0 -1
eki	2 1 0 -2 -2 -1 0 0 0 1 -2 0
el	-3 1 -6 2 -1 -1 0 -3 0 1 0 -1
em	1 0 -2 -3 -5 -2 1 -2 -1 0 0 1
email	4 -4 -1 -1 -10 -8 -1 -2 -1 2 -3 1
emo	-1 -1 0 -2 -2 -1 1 0 0 -1 1 -1
en	1 -1 1 0 -6 -6 0 1 -1 0 -2 2
end	-2 0 -1 -2 0 -2 1 2 1 0 0 0
ende	0 0 0 -3 -4 -2 1 1 -2 -1 1 -1
enough	0 2 -1 -3 -4 0 3 0 -1 1 1 0
entertainment	2 0 -1 -1 -3 -2 -1 -1 1 0 -1 -1
ep	0 2 -1 -1 1 -2 -1 -2 0 -2 -1 2
epa	-3 -1 0 -2 2 1 -2 0 0 1 1 -2
epo	-3 0 0 -2 -3 -1 3 0 0 1 1 -1
er	0 -1 2 -2 -1 -5 1 -2 1 -2 0 0
erhalten	0 -1 0 -1 -3 0 2 0 0 -1 -1 1
error	2 0 0 -3 -3 -1 -1 -1 1 0 -2 2
erste	1 0 -1 -2 -4 -1 0 0 -2 1 -2 1
ersten	-2 3 -1 -2 2 0 -2 0 -3 2 0 1
es	2 0 1 -4 -3 -5 -1 -3 -4 4 -2 1
essen	-2 1 0 -2 2 -1 -2 0 -1 1 1 -2
est	0 -2 1 -1 -1 -1 0 -2 -2 2 -2 1
et	-1 3 -4 -3 0 -1 2 -2 0 0 -2 0
eu	2 0 -1 2 -5 -3 -1 0 -1 0 -1 1
euro	3 -1 -1 1 -1 -1 -5 0 0 0 0 0
europa	5 -2 0 -5 -3 2 -2 0 2 -3 -1 2
ev	2 -1 -1 -4 2 -2 -3 -1 1 -1 0 0
eve	-2 1 -1 -1 -1 1 2 0 0 -1 0 1
even	0 0 -1 3 -5 -2 -1 -1 -1 2 -2 1
events	2 2 0 -1 -4 -2 -1 0 1 -1 -2 -1
ever	0 0 0 -2 -3 -1 1 0 0 -1 0 0
every	-1 -2 -1 -2 -4 -1 1 -1 1 -3 0 -1
ew	1 0 0 -4 -3 -2 1 0 -2 -1 -1 2
exclusive	0 0 -1 -3 -3 -1 2 0 1 0 -1 0
expand	4 0 0 -4 -1 0 0 0 1 -1 0 -1
ez	1 0 0 -1 -2 -1 -1 1 -2 0 2 -1
ezu	0 0 -2 -1 2 -3 -1 -1 1 1 1 -2
f	2 1 -1 0 -5 -1 -1 -2 1 -1 0 0
fa	-1 -1 0 2 1 -2 -1 0 -2 -1 1 0
facebook	6 -1 -4 -10 -5 -2 -2 -3 -1 2 0 1
family	-2 0 0 1 2 -2 -2 0 0 0 0 0
faq	2 0 0 0 0 0 -1 0 -1 0 -1 1
far	1 1 0 -2 -3 -1 2 0 0 0 0 0
fast	2 0 0 -1 -2 0 -1 0 1 -1 -1 1
fe	1 0 -1 -3 -2 0 0 0 1 -1 0 -1
feature	2 -1 0 0 -2 -1 -3 0 1 -1 0 0
featured	0 0 0 0 -3 -2 1 0 2 -2 0 -1
features	0 -1 -1 -1 -3 -3 2 0 -3 1 0 0
feb	3 -1 -1 -3 2 -1 -2 0 0 2 -2 1
february	1 -1 0 0 -3 -1 0 0 0 0 0 0
feed	3 0 0 -2 -1 0 0 0 -1 -1 -1 1
fi	0 0 -1 2 -2 -1 -1 -1 3 -3 -1 1
file	-1 -1 -1 0 -1 -2 2 0 0 2 -1 0
filed	-3 0 0 4 -3 -1 -2 -2 0 0 -2 2
film	-1 -1 0 1 -3 -2 1 0 -1 0 -1 1
find	2 1 -2 2 -4 -4 -1 -1 1 -1 1 -1
finden	0 -1 -2 -2 -5 0 1 0 1 -1 -1 0
first	3 1 -4 -3 -1 -5 -2 -2 0 -1 -2 1
five	2 0 -1 -2 -6 -1 0 -1 -2 0 0 1
flipboard	4 -1 0 -4 -2 -2 0 0 0 0 -1 1
folgen	2 -1 -1 -4 -4 -2 1 0 0 -3 3 0
follow	6 -2 -3 -1 -7 -7 -6 -1 0 -2 -2 2
following	-4 0 -1 2 1 -1 1 -1 -2 -1 -1 2
food	4 -1 -1 -5 -1 -1 -2 0 2 -2 -2 0
for	-1 3 -3 -6 -1 3 1 -4 0 1 0 -1
forum	1 0 0 -2 -1 0 0 0 1 -2 -1 2
foto	-1 -3 -3 -8 3 4 -6 -2 3 -2 1 -3
fotos	-4 0 0 -3 -3 3 3 0 0 2 3 -3
found	3 1 -2 -3 -6 -2 -2 0 -2 3 1 -2
four	1 0 0 -2 -3 -1 1 -1 0 0 0 0
frage	-3 -1 0 -2 0 -1 2 -1 -1 -1 1 0
fragen	1 0 -1 -3 -4 -1 0 0 0 1 1 -1
france	-1 -1 -2 -4 3 -1 1 0 0 -3 0 0
free	3 -1 -2 -3 -7 -4 0 -1 -1 -1 0 1
friday	2 0 -2 -4 0 -2 -1 0 2 -2 -1 0
from	-1 -2 -1 -4 -1 -7 0 4 2 0 0 -1
full	0 -2 1 0 3 -4 -2 0 -1 0 1 -1
future	-4 3 -3 1 -4 0 1 -1 0 1 1 -1
für	1 2 -2 -9 -1 -5 -1 -3 1 0 -2 1
g	-1 1 -1 -3 0 0 1 -1 0 0 2 -2
ga	-1 -1 -2 -3 4 -1 -2 0 1 2 -3 2
galleries	3 0 0 -3 -1 -1 -1 0 -1 -1 -1 2
gallery	2 -1 -1 -4 -4 -4 0 0 -1 -2 1 0
game	2 -1 -3 -5 -1 -2 0 -1 -1 0 1 1
games	0 2 -1 -4 -2 1 2 0 1 -1 1 -2
ganz	1 0 -2 -3 2 -1 -2 0 1 -2 -1 1
ge	1 -1 -1 1 -3 -2 0 0 0 -1 0 0
gegen	0 4 -4 -1 -5 -4 0 -1 -1 -1 0 0
gehen	-2 -1 -1 -2 0 3 -1 0 -1 3 -3 1
geht	2 0 -2 -3 -5 -1 -2 -1 0 -2 -1 1
geht's	1 0 0 -1 2 0 -1 0 1 0 -1 0
gemacht	-2 -1 0 1 -3 -1 1 0 0 -2 1 0
get	0 -3 1 0 -4 -5 0 -3 -2 2 1 0
getting	1 1 -1 -2 1 -2 -2 -1 -1 2 -2 2
getty	-4 -3 -3 -5 1 4 -3 -1 -1 0 1 -1
gi	-1 0 0 -2 -1 0 1 0 1 -1 1 -1
gibt	1 -1 -1 -2 2 -1 -1 0 1 0 -1 1
give	-1 -1 0 -2 -3 -1 1 0 2 -2 0 -1
global	2 -1 1 -6 3 -3 -3 -3 0 0 -2 2
gmt	-3 -2 -1 6 -3 -3 0 -4 -1 0 0 1
go	0 2 -2 1 0 -3 -1 -1 1 0 0 -2
going	0 -1 0 -2 1 -1 0 0 -1 0 1 0
good	1 0 -2 -5 -2 -1 1 -1 -3 0 0 2
google	2 -3 -3 -1 -1 -1 -3 -3 0 0 0 -1
got	3 -1 -1 -3 -4 -1 -2 0 0 -1 -2 2
government	0 -1 -3 0 3 -1 -3 -2 -1 -1 -1 2
great	-1 1 -3 -6 -3 -3 3 -1 -2 0 1 1
group	-2 0 -2 -4 1 1 3 -1 -1 0 2 -1
große	-1 2 -3 -2 0 -2 -1 0 -2 2 -2 2
gu	1 2 0 -2 -2 -1 0 0 2 -2 1 0
guide	6 2 -3 -6 -6 -2 -4 -1 2 -1 -3 0
gut	1 -1 -1 -1 -1 -1 0 -1 0 0 -2 1
h	-2 -1 0 0 -4 1 1 0 1 -1 0 0
ha	-1 1 -1 0 -4 0 2 0 -1 0 1 1
haben	2 -1 1 -3 -6 -2 1 -3 -2 0 1 -1
had	0 -1 -1 -1 -2 -1 0 2 1 -1 -1 1
has	0 -2 0 -5 0 -3 1 -2 0 0 0 0
hat	1 -3 3 -5 0 -4 -2 -1 0 -1 0 0
have	-2 -1 2 -6 -5 -4 4 -2 0 0 1 -1
he	-3 0 -2 1 -7 -1 4 1 0 0 2 -2
health	0 -3 -3 1 -6 -5 1 -1 1 -1 -1 0
helfen	1 -1 1 -2 -5 -1 -1 0 0 -1 -2 1
help	2 -2 -2 -5 -7 -2 2 -2 2 -2 0 -2
her	0 -1 -2 -4 1 -4 0 -1 -1 -1 -2 2
here	1 -1 0 -6 -8 -3 0 -1 -1 0 1 0
here's	-2 -2 1 -2 -3 -2 3 0 -1 0 1 0
heute	1 -1 2 0 -4 -3 -1 -1 0 0 -1 1
hi	-3 -1 -1 -2 2 0 2 0 2 0 0 -2
hidden	0 3 0 -2 -3 -1 -2 0 -3 3 -2 1
hide	3 0 0 -3 -2 -1 -1 0 0 -2 3 -1
hier	-1 -2 -4 -6 0 -3 1 -1 1 -4 0 1
high	0 -1 -2 0 0 -2 0 0 -1 1 0 0
him	1 0 -1 -2 -2 0 0 0 0 1 1 -1
hinter	-1 -2 -1 -3 0 1 3 -1 1 0 0 -1
his	0 -1 -3 -3 0 -1 1 -1 0 0 -1 0
ho	-2 -1 0 -3 -2 -1 2 0 -2 -2 2 0
home	7 -5 -1 -12 -3 -5 -1 -2 0 -1 -1 -1
hours	-1 -2 -2 2 -2 -3 0 -1 -1 -1 0 0
house	-3 1 -1 2 0 -2 0 0 -1 2 -1 0
how	0 1 1 -9 -3 -7 -1 -2 -1 2 -2 -1
html	1 -1 1 -3 -4 -2 1 0 1 -2 0 2
http	-2 0 0 -1 -4 1 2 -1 0 1 1 -1
https	4 0 0 -5 -4 -3 -2 -1 0 0 -2 2
hu	-3 -2 -1 2 -3 -1 3 0 -1 1 1 -1
i	-1 -2 1 -2 -2 -5 2 -2 0 -2 0 2
i'm	-1 0 0 1 -4 -1 1 -1 -1 -1 0 1
ib	-2 -1 1 -1 -1 0 2 -1 -1 -1 2 -1
ibu	0 0 0 -2 1 -1 0 -1 1 0 1 -1
ic	-1 1 0 -1 -2 0 1 0 -1 1 1 0
ice	0 0 1 -1 -1 0 -2 0 2 0 -2 0
ich	2 1 -2 -4 -2 -3 -2 -2 0 -1 0 1
ici	3 -1 -1 -4 -2 0 -1 0 1 0 -1 0
id	2 0 0 -3 -3 -2 -1 1 0 -1 -2 2
if	1 0 -2 -1 -5 -1 0 -1 -1 -1 -1 2
ife	2 1 0 -1 -3 0 0 0 -1 2 0 -1
ifi	0 1 0 -2 -1 0 -1 0 1 -1 -1 1
ig	-2 0 -1 1 1 -1 -2 1 1 0 -2 1
ih	0 2 -2 2 -3 -2 -2 -1 -2 3 -3 2
ihe	-2 1 0 -1 2 -2 1 0 -2 2 1 -1
ihnen	2 -1 -2 -2 -2 0 -1 0 0 -1 -1 1
ihr	1 -3 2 -4 -2 -2 1 -1 -1 -1 -2 2
ihre	3 0 -3 -4 -5 -2 -1 -1 1 -4 -1 1
ihrem	2 0 -2 -1 0 -1 -1 0 0 0 1 -1
ihren	1 0 -2 -1 -4 0 1 0 -2 -3 3 0
ihrer	1 -1 -2 -2 -3 -1 1 0 1 -1 1 -3
ij	0 -1 0 -2 -2 2 1 0 1 -1 1 -1
ije	2 -2 -1 -2 1 -1 -2 0 -1 -1 1 0
ik	1 0 0 -2 -1 -1 -1 0 2 -1 -1 0
il	0 -2 -2 -1 -6 -2 1 0 0 -2 0 0
ile	2 0 -2 -2 1 0 -2 0 2 -2 -3 2
im	0 3 0 -2 -1 -6 0 -3 -1 3 -2 1
image	-2 -4 -3 -6 3 4 -6 -3 -1 0 3 -3
images	-3 -3 0 -7 -3 4 -3 -2 -1 -1 1 0
imago	0 0 -1 -3 -3 1 -2 -1 -1 3 -2 1
immer	-3 1 -2 1 1 -2 1 -1 1 0 1 -1
important	4 -1 -1 0 -3 -1 -3 0 0 0 -1 1
in	0 1 -3 -3 4 -10 -2 1 1 -2 -1 0
información	1 0 0 0 -1 -1 -3 2 0 -1 -3 3
information	-1 -1 1 2 -5 -2 -1 -1 0 0 -3 3
ins	1 -1 -1 1 -5 -1 -1 0 0 -3 -1 1
instagram	0 2 -2 -3 2 1 -2 -2 0 -1 1 -1
international	-2 1 1 0 1 -2 -1 -1 3 -1 0 0
interview	-1 2 -1 -2 -4 -2 3 -1 1 0 3 -2
into	-1 3 -1 -4 -4 -2 2 0 0 1 1 -2
ios	3 -1 0 -3 -3 -1 -3 0 -1 0 -2 2
ip	-2 0 -1 -2 -4 0 3 0 -1 -1 3 -1
ir	-1 1 -1 0 -3 0 -1 2 0 0 1 0
ira	3 0 0 -2 -3 1 -1 0 -1 1 0 -1
ire	2 0 0 -2 -2 -1 -1 0 0 0 -1 0
iri	-1 0 0 -1 -2 -1 2 0 2 -1 1 -2
is	-3 -3 0 3 -4 -3 3 -4 0 0 0 0
isa	-3 0 0 -1 3 0 1 -1 -2 1 -2 0
ist	1 0 -6 0 -1 -1 -1 -4 2 -2 -2 1
it	2 -2 -2 -5 -2 -8 -1 -3 2 -2 -3 3
it's	1 1 -2 -5 -4 -3 1 0 -1 1 -1 0
its	0 -1 -1 0 -5 -1 1 -2 -1 1 0 -1
iv	-2 0 -2 -1 -3 2 -1 0 0 2 -2 1
iw	-3 -2 2 0 0 -2 1 0 1 1 -1 -1
iz	2 -1 -1 -2 -4 -2 -1 1 1 -3 1 0
j	2 -1 -1 -5 2 -2 -2 0 -1 1 0 0
ja	0 -2 -1 0 -5 1 0 -2 0 1 0 0
jahr	1 -1 1 -2 -5 1 1 0 0 0 1 -2
jahre	1 -1 2 -4 0 -1 -2 0 1 1 -3 2
jahren	-2 2 0 -1 -3 0 2 0 -2 0 1 0
jan	0 -2 -2 1 -4 1 -3 -2 -2 3 -3 1
january	0 -1 -1 0 -4 -1 2 0 0 0 2 0
javascript	0 0 0 -2 1 -1 0 -1 -1 -1 1 0
je	0 -1 0 -1 -2 -1 1 0 1 -1 0 1
jetzt	5 1 0 -1 -3 -5 -5 -2 -2 0 1 -1
ji	-1 0 -2 -1 -4 -2 2 0 0 0 1 0
jo	-1 -1 0 1 -2 0 0 0 0 1 0 -1
job	0 -1 -2 -4 -1 1 1 0 1 -2 1 -1
jobs	5 -1 -1 -4 -5 -2 -3 -1 1 -3 -1 0
join	4 -1 1 -6 -7 -2 0 -3 -1 -2 -1 2
ju	-2 0 -2 2 1 -1 0 0 0 0 -1 0
jul	1 -1 -1 -1 -3 -1 -1 -1 0 -1 -1 1
july	-2 -3 -2 2 -1 -3 2 0 -1 1 2 -1
jun	1 -1 -1 -1 -3 -1 1 0 0 0 1 0
june	-2 -2 -1 3 -6 -6 2 2 -1 2 1 -1
just	-2 2 -2 -4 0 -2 2 0 -1 2 0 -1
k	-1 -1 -1 -3 -6 -3 3 -1 0 -3 1 -1
ka	3 0 0 -3 -2 -1 -2 0 1 -1 1 0
kann	2 0 -1 -1 -5 -1 0 -1 0 1 -2 1
ke	1 -1 0 -2 2 -1 -3 0 1 1 0 -1
keep	3 1 -1 -2 -3 0 -3 2 -3 3 -3 2
kein	2 0 2 -4 -6 1 -1 -1 1 -1 1 -1
keine	0 -1 1 -2 -3 -5 1 -1 -1 -1 1 0
ki	2 0 0 1 -3 -1 -1 -1 0 0 -2 2
know	0 1 -2 -3 -5 -1 1 -1 0 0 1 0
ko	0 1 -2 -3 -3 -1 1 -2 2 -1 0 -1
kommentieren	4 -1 0 -3 -3 -1 -2 -1 0 -1 -2 3
kommt	-1 -2 -2 -2 0 -1 2 0 -1 -1 3 -2
kontakt	4 -2 0 -6 -4 -2 -1 -1 2 -4 -1 1
kostenlos	3 0 -1 -1 -3 -1 -4 0 -1 1 -4 4
ku	-1 0 0 0 -4 1 2 0 2 1 0 -1
kurz	0 0 -1 -2 -3 -1 0 0 -1 -1 -1 1
können	-2 1 -3 -4 1 -2 4 -1 0 0 0 0
könnte	5 0 -1 -2 -2 -1 -3 0 -2 3 -2 2
kündigen	2 0 0 0 -2 -1 -1 0 -2 0 2 0
l	1 -1 0 1 -2 -2 -2 0 0 0 -2 1
la	0 0 -1 0 -5 -3 1 -5 1 -2 -1 1
lange	-2 0 -1 -1 -3 0 3 -2 -1 -1 2 -1
large	-1 -1 -2 0 1 -1 0 0 1 0 -1 0
las	-2 2 -5 4 -4 -2 0 -1 -2 3 -1 0
lassen	1 0 0 0 -3 0 1 0 0 0 -1 1
last	-2 1 -2 0 -6 -2 2 -1 -1 0 1 0
later	5 -1 -2 -5 -3 -1 -1 0 -2 2 -1 1
latest	0 -3 1 -4 -9 -4 1 -2 -1 -1 1 -1
le	-2 -1 -3 0 -4 -5 3 -2 0 -1 0 0
learn	-4 -1 -1 1 -3 -2 4 -2 -1 -1 2 -2
leben	0 -1 2 0 -2 -2 0 -1 -1 -2 -1 2
left	0 -1 -1 -4 2 -4 -1 -2 1 2 0 -2
les	0 1 -2 -7 -1 -2 0 -2 -1 0 -1 1
lesen	4 0 -2 -1 -5 -2 -3 -1 -2 0 1 -1
let	-1 0 0 -1 -2 0 2 0 0 0 1 -1
let's	0 0 0 -1 -3 0 2 0 1 -1 0 -1
li	1 -1 0 -3 2 -2 -1 0 -1 -1 -1 1
liebe	0 1 0 -3 -4 -2 2 -1 -2 -1 2 -1
life	-1 -1 -1 3 -6 -3 2 -2 -1 0 1 -1
lifestyle	0 -1 0 3 -3 -2 -2 0 1 -1 -1 1
like	1 -3 1 1 -7 -3 0 -1 -2 0 -4 4
likely	-1 0 0 -1 -4 0 2 -1 0 -1 4 -3
link	7 -2 -2 -8 -8 -4 -1 -1 0 0 -3 1
linkedin	1 2 -1 -6 -6 -4 1 -1 -1 2 1 -1
links	0 -1 -1 -5 -3 -3 4 -2 2 -2 1 -1
lire	2 -1 0 -3 -3 0 -1 -2 0 -1 1 0
listen	6 -1 2 -4 1 -1 -3 0 -1 2 -2 0
live	0 -2 -2 1 -3 -1 0 -1 0 -4 3 -2
lo	3 -1 -2 1 -3 -2 -2 0 1 1 -3 -1
load	3 -1 0 -2 -3 0 -3 0 -1 -2 2 0
loading	1 -1 -1 -5 2 -3 -2 0 0 1 2 -3
local	-1 -2 1 0 -6 -4 0 -1 2 -1 0 -1
log	3 -1 0 -5 -5 -2 1 0 0 -3 -2 1
login	5 0 0 -5 -4 -2 -1 -1 1 0 -2 0
logo	7 -2 -3 -7 -7 -4 -5 -2 2 -2 0 1
logout	2 0 0 -1 0 0 0 0 2 -1 0 -1
london	0 -1 -3 0 2 -3 -2 -1 1 -2 -1 0
long	-1 0 -2 1 2 -1 -2 0 -1 2 -1 2
look	0 1 -2 -5 -1 -3 0 -1 0 -1 1 -2
looking	0 -1 0 -1 -3 0 2 0 0 -1 0 0
los	-3 1 1 -3 0 -2 1 -2 1 -1 1 0
love	0 -2 -2 2 -6 -2 -1 -1 4 -3 -2 1
lu	2 -1 1 -2 -3 -2 0 0 1 0 -1 0
m	1 -3 -4 3 0 1 -2 -1 -1 -1 1 0
ma	-2 1 -2 -2 -3 1 -1 -2 1 -1 0 -2
machen	0 -3 -3 4 -1 -1 -2 0 -2 2 -1 1
macht	1 0 -1 -2 -5 -1 -1 1 -1 -1 -1 1
made	0 0 -4 -4 1 -2 0 -1 1 1 -1 0
magazine	2 -3 -1 -7 -6 3 -2 0 0 0 -1 0
mail	5 -3 -1 -8 -9 -5 -3 -4 -2 0 -2 2
main	3 -2 -2 -2 -5 -3 -1 -1 1 -1 0 0
major	0 0 2 -1 -3 -1 0 -1 0 0 -1 1
make	2 1 -4 -1 -7 -3 -1 -1 0 1 -3 1
makes	-1 -2 1 2 -1 -1 0 0 0 1 0 0
making	2 0 0 -2 -7 -2 -1 0 1 0 -1 0
mal	-1 2 -1 -2 -2 0 0 0 -4 3 -1 1
man	-2 -1 -4 0 0 -3 1 -2 -2 1 -2 2
many	-1 0 -1 -1 -3 -1 1 0 0 -1 1 -1
map	4 -1 0 -3 3 -3 -5 -1 0 1 -2 2
mar	1 -1 -1 -1 3 -1 -4 -1 -2 3 -3 1
march	-1 1 -1 -2 -4 -2 2 -1 0 -1 2 -1
may	0 -3 -3 0 -2 -6 1 -2 -1 -1 1 1
mayo	-2 -1 -2 4 -6 -1 -2 0 0 1 -3 -1
me	0 -3 -3 -3 -8 -4 2 -2 0 -2 0 1
means	0 -1 -2 -1 -2 0 1 0 -1 1 1 -1
media	1 1 -4 0 0 1 -1 -3 0 0 -1 2
mediadaten	3 0 0 -3 -1 0 0 0 1 -1 2 -1
mehr	4 -1 -4 -3 -3 -8 -2 -4 -1 1 1 -3
mein	-1 -1 0 -5 -5 -2 3 -2 0 -2 1 0
meine	2 0 0 -3 2 -3 -4 0 2 0 0 -1
melden	2 -1 -2 -1 -3 -2 0 -1 -2 2 -1 1
menschen	1 0 -1 -3 -1 -1 0 0 0 0 -1 1
menu	0 -1 -1 -9 -5 -2 1 -1 1 -3 0 -1
menü	1 -1 0 -6 -2 -1 1 0 0 -2 0 2
messenger	4 0 0 -4 -3 -2 -1 0 -2 2 -1 1
mi	-1 0 -1 -2 -3 0 1 0 -1 1 0 0
mich	2 -1 0 -3 -4 0 1 0 1 -2 -2 2
might	4 -1 0 -3 -3 -1 -2 -1 -1 -1 -2 2
million	-2 1 -1 -3 -4 0 3 0 0 0 1 -1
millionen	-1 0 0 -3 3 -1 -3 -1 0 -1 1 -1
min	-4 -4 -4 7 -9 1 -5 -1 0 3 -4 0
minute	-2 -2 0 5 -3 -1 -2 0 1 1 -1 0
minutes	-1 -2 0 2 -3 -2 1 0 -1 -2 1 -1
mir	2 -1 0 -3 -4 -1 2 -1 1 -1 -1 1
mit	-3 -2 -2 -7 4 -3 2 -6 -1 0 1 -1
mo	2 -1 0 -3 -2 -2 1 0 2 -2 2 -3
mobile	5 -1 -2 -6 -4 -3 -3 -1 0 -2 0 1
mode	2 0 -1 0 -2 -1 -2 0 1 -1 1 -1
mon	-2 -1 0 0 -2 0 2 0 -1 1 0 0
monday	-2 2 -1 3 -4 -2 -2 -1 0 0 0 0
money	0 -3 -1 0 2 -1 -1 0 -2 0 -2 2
month	-2 -1 1 -2 -3 0 1 0 -2 -1 1 0
months	0 -1 -1 1 -4 -1 0 0 -2 0 0 0
more	1 -2 -1 1 -3 -3 -1 -7 -2 2 1 0
most	2 -3 2 2 -8 -3 -2 -3 2 0 0 -1
movies	3 -1 0 -3 -2 0 -2 0 0 1 0 0
mu	-2 -1 -2 1 2 0 2 0 -2 1 -1 2
much	-1 -1 2 0 -3 -1 2 0 -1 1 0 0
mundo	-2 -1 0 2 -1 0 0 0 2 -2 0 0
music	-1 -1 -1 -4 -1 -1 1 0 3 -1 1 -2
muss	-3 2 -3 2 -4 -2 2 0 0 1 -1 -1
must	0 1 -3 -4 -5 -1 1 -1 -1 1 -1 1
my	-2 0 -1 -6 -1 1 1 -3 1 -1 0 1
más	5 -1 -2 -3 -4 -3 -5 -1 -2 2 -3 3
möglich	-2 2 -1 -1 -2 0 2 0 -2 2 1 -1
müssen	1 1 -1 -2 -5 -1 0 0 0 0 -1 1
n	0 -1 0 2 -3 1 -3 0 0 2 -3 1
na	5 2 -1 -5 -5 -4 -3 -2 1 -1 -4 4
nach	0 0 -1 -4 -5 -6 3 -3 -1 -2 -1 1
name	2 0 0 -5 -3 -2 -1 -1 1 -1 -1 1
national	-1 -2 1 0 -3 1 0 -1 -2 1 1 -1
navigation	5 -1 0 -8 -3 -1 0 0 -2 2 -1 1
ne	0 -1 0 -2 2 -1 -1 0 0 -1 0 0
near	1 -2 -2 -1 2 0 0 0 0 -1 -1 1
need	0 2 -3 -2 -3 -3 1 -1 0 3 -1 -2
net	1 0 -2 -5 0 -3 1 -2 1 -2 2 -2
network	0 -1 -1 -4 2 -1 0 1 0 -2 1 0
neu	2 -1 -1 -3 2 -1 -2 0 0 0 -2 1
neue	4 2 -2 -7 -3 -4 -2 -2 2 -1 1 -1
neuen	0 -1 -2 -4 1 -3 0 -1 -2 1 1 -1
neues	1 1 0 -4 -5 -2 1 -1 -2 2 -1 0
neueste	5 -1 0 -4 -2 -1 -2 0 1 -2 -2 2
never	-1 -1 -1 -2 -3 -1 2 2 0 -1 0 1
new	2 -2 -1 -6 -6 3 2 -4 0 -2 2 -2
news	4 -3 -1 2 -11 1 -5 -2 2 -3 -2 0
newsletter	6 -3 -3 -2 -2 -6 -5 -3 1 -2 1 0
newsletters	6 -1 -1 -7 -5 -2 -3 -1 0 1 -2 0
next	-1 1 0 1 -1 -6 0 -4 -1 0 -1 2
ni	2 0 0 -1 0 0 -2 1 0 2 -2 2
nicht	0 1 0 -1 -8 -5 1 -2 -1 2 -2 2
nichts	-1 0 0 -1 -3 0 1 0 0 -1 2 -2
no	-2 1 -3 -1 -1 -7 2 3 -1 2 -1 0
noch	2 -1 -4 -3 1 -2 -2 0 1 -3 0 0
nos	3 0 0 -3 -4 0 0 -1 -1 -1 -1 2
not	-2 0 -4 0 -2 -4 2 -4 -1 -2 -1 2
note	-2 -2 -1 2 -5 -2 1 0 0 -2 0 1
noticias	2 -1 -1 -3 1 -2 -2 0 -1 0 -1 1
nov	1 -2 -2 1 -6 -3 -2 -1 -1 0 -2 2
november	0 -2 0 1 -7 -6 -2 -2 -1 1 -3 2
now	-2 -2 2 2 -5 -6 1 -3 -2 1 1 -1
nu	2 -1 1 -4 -2 -2 -1 0 0 0 -1 1
number	0 0 0 -1 -1 0 0 2 -1 -2 -1 1
nur	0 1 -1 -3 -4 -3 1 1 -3 0 3 -2
nutzen	-3 0 0 -1 1 -1 3 0 -2 2 -1 1
nutzungsbedingungen	2 0 0 -1 -1 0 0 0 0 0 0 0
o	1 -3 1 -3 -5 1 0 -3 -1 -1 0 0
ob	-1 0 0 1 -3 -1 2 -1 -1 0 1 -1
oben	0 0 0 -2 -2 0 0 0 -2 0 -1 1
oc	0 1 -2 -3 -4 1 0 0 1 -1 -1 2
oci	1 0 0 0 -2 0 -1 0 0 0 0 0
oct	0 -2 -1 1 -5 -1 0 0 -1 4 -1 0
october	1 0 -3 -1 -5 -2 0 0 0 -1 -1 0
oder	0 0 -4 -5 2 -3 0 -2 -1 1 -1 0
of	1 0 -6 -3 3 -4 -3 -3 2 0 0 -1
off	0 2 -2 -5 -1 -3 0 -1 -2 3 0 0
og	0 0 1 1 0 -3 -2 0 0 0 -1 0
oh	2 0 0 -2 -1 -1 1 -2 0 -1 0 1
oha	0 0 0 -3 1 2 -2 0 0 -1 1 -1
ohne	2 -1 -3 -4 2 -2 -3 -1 -1 1 0 0
oj	-1 0 0 2 -2 -1 -2 1 -1 2 -2 2
ok	3 -1 -1 -3 -2 -1 -1 0 0 0 -1 1
ol	1 2 -1 -2 0 -2 -1 1 0 1 -1 1
old	0 -1 1 0 -5 -2 2 0 0 1 0 0
olu	0 0 2 -1 -2 0 -1 0 -1 1 -1 1
om	1 -1 0 0 0 -3 0 -2 2 -2 0 1
on	0 2 -5 1 -2 -6 -2 -8 1 1 -1 -1
ona	-2 0 0 1 -1 0 2 0 0 0 1 -1
once	-3 -1 1 -1 -3 0 3 0 -1 0 0 0
one	-2 -2 1 2 -1 -2 1 -1 0 0 1 -1
online	1 -1 0 -2 0 -1 -2 -1 0 -1 -1 0
only	-2 0 0 0 -2 -1 2 0 0 0 0 -1
ono	-1 0 -3 -2 0 1 -2 0 1 -2 2 -1
op	-1 0 0 2 -2 0 -1 0 0 1 -1 0
open	1 4 -2 -3 -1 -4 -5 -1 -2 1 -1 1
opinion	1 3 -1 1 -5 -3 -4 -1 2 2 -5 -1
opinions	2 -1 -1 -1 0 0 -1 0 0 3 -2 -1
opinión	3 -1 0 -3 -1 0 0 0 0 0 0 0
opu	-5 0 0 1 1 -1 4 0 0 -1 2 -2
or	-1 -3 -1 -5 0 -2 2 -4 1 -1 0 -1
org	2 0 0 -4 -3 1 -1 -3 1 -1 -1 0
os	1 2 0 -1 -5 -3 1 -2 -2 2 -1 1
oso	-1 0 0 -2 1 -3 1 0 0 -1 1 -1
ot	0 -1 0 0 2 1 -3 0 0 1 -2 0
other	2 -2 1 -4 -2 -3 -1 -1 1 1 0 -2
our	5 -2 -5 -2 -1 -3 -4 -2 0 -1 -2 1
out	1 1 -2 -7 0 -4 -2 -1 2 -3 -2 0
ov	-2 1 -1 3 -3 -1 0 0 -1 2 -1 1
over	3 2 -6 -7 -1 -3 -2 -3 1 1 -2 0
ovi	-2 0 0 0 -1 3 -1 0 0 -1 -1 1
ow	-1 -1 -1 1 -4 -2 3 0 -2 2 1 -1
own	2 1 0 -1 -1 0 -2 -1 0 1 -3 1
owo	2 0 0 1 -2 0 -3 -1 0 0 0 0
oz	-1 -1 -1 0 3 -2 0 0 0 0 -1 0
ozu	-1 -1 -1 2 -1 0 0 0 -2 1 0 0
p	1 -1 -1 -3 3 -2 -1 0 0 -1 0 0
pa	3 1 -1 -4 -5 -2 0 -3 1 -1 -1 1
page	0 -1 -2 -1 -1 -4 1 -2 0 0 -1 0
pages	1 -1 -1 -2 -2 0 1 0 0 -1 -1 0
panorama	0 -2 -1 2 -2 -2 -1 0 2 0 -1 1
paper	2 0 0 -2 -1 0 0 0 2 -2 1 -2
par	-3 -1 -2 5 0 -5 -1 2 -1 1 -2 2
para	3 0 1 -6 -8 -2 0 -2 -1 0 -2 3
part	1 -2 -1 -4 2 -2 -3 0 1 -2 0 1
partner	2 -1 -1 -2 -2 -1 1 0 1 -2 0 1
past	-1 0 -1 -2 -3 -2 2 0 -2 2 -1 0
pdf	2 -2 -2 -6 -5 -2 2 -1 -1 0 1 0
pe	-2 -1 0 -1 -2 -2 2 -1 -2 -2 1 2
people	1 -2 -3 -5 0 -1 0 0 0 2 0 -2
per	-3 -1 1 0 -5 -2 4 0 -1 1 3 -1
permissions	1 -1 0 -2 -2 -1 0 0 -1 0 -1 2
personal	2 -1 -1 -2 1 -2 -3 -1 2 -1 0 -1
photo	-5 -5 -4 -3 2 6 -5 -1 -1 3 -1 -1
photos	2 2 -1 -5 -6 3 -3 -1 0 -1 -3 1
pi	0 -1 -1 -3 -2 -2 0 0 1 -1 0 -1
picture	0 -3 -3 -5 0 3 -2 -1 -1 3 -1 -1
pinterest	4 -1 -1 -5 -3 -2 -2 0 -2 1 1 1
place	-2 0 -1 -1 3 0 -3 0 1 0 1 -1
play	2 0 -2 -2 -5 -4 1 0 0 2 0 -1
player	-3 -2 0 -3 2 -4 1 0 -1 -1 2 -1
please	5 -1 -2 -4 -5 -2 -3 -1 -2 1 -1 2
plus	1 0 0 2 -3 -2 -2 0 0 0 -2 2
pm	2 -3 0 3 -9 -6 -4 -2 0 0 -3 1
po	-2 -1 -1 -1 2 -2 1 0 -2 -2 2 2
podcast	2 -2 1 -2 1 -2 -2 0 0 1 -1 -1
podcasts	2 -1 0 -6 -3 -1 1 -1 2 -3 0 -1
point	-1 0 -1 -3 -3 -1 2 -1 -2 1 1 0
policy	5 -1 -2 -8 -4 -2 -1 -2 0 0 -3 1
politics	-2 -2 -2 5 -4 -4 -1 -2 1 0 0 0
politique	2 0 0 -2 0 0 0 0 0 0 0 0
política	2 -1 -1 -2 -2 -1 2 0 1 -3 2 1
pool	3 -1 0 -1 -2 0 -2 0 -1 -1 0 1
popular	2 -1 -2 0 0 -3 -3 -1 0 1 -2 2
por	-1 -2 -4 4 -4 -4 -1 2 0 1 -3 1
possible	0 1 -1 1 0 -1 -3 0 1 1 -1 0
post	-1 -2 -4 -3 1 -5 1 -2 -2 0 1 -1
posts	3 -1 -1 0 -3 -2 -4 -1 0 1 -2 2
pour	-1 -2 -2 -4 -4 -3 2 0 -1 -3 2 0
power	1 2 2 -5 -4 -3 -1 0 1 1 -2 -2
powered	3 0 -1 -5 1 -3 0 -1 1 -1 -1 1
president	-3 -2 -3 -4 1 -2 2 -1 0 2 1 -2
press	-3 -3 -2 3 -4 1 -2 3 1 1 -2 0
presse	1 -1 -1 1 -4 -2 -2 -1 2 -1 -2 1
prev	4 0 0 -2 -1 -1 -3 0 0 -1 1 1
previous	5 0 0 -6 -4 -3 -2 -1 0 0 -1 1
print	7 -3 -4 -4 -6 -1 -7 -1 -1 2 -3 0
privacidad	2 0 0 -1 0 0 -1 0 0 -1 1 0
privacy	7 -1 -1 -6 -5 -2 -3 -2 -1 1 -2 1
pro	2 -2 -1 -3 0 -2 -1 0 1 -3 -2 2
prozent	4 0 0 -2 -4 0 -3 0 1 -1 1 -1
pu	-1 0 0 -1 -2 -2 2 -1 -1 0 1 -1
public	0 0 -1 2 -4 -1 -1 -1 2 2 -1 -2
published	-3 -4 -4 5 -2 -3 -4 1 -2 5 -4 0
put	-2 0 0 -1 2 0 -1 -2 -1 -1 2 -1
que	1 -2 -3 -5 1 -1 0 0 0 0 -1 1
r	-1 -2 -1 -2 2 -2 1 -1 1 0 -1 -1
ra	-1 -1 -1 0 -1 1 -2 -1 0 0 -2 2
ratgeber	1 0 -1 1 -3 -2 -2 0 2 -2 -1 1
re	1 -1 0 -2 0 -1 0 0 -1 1 0 0
read	3 -3 -4 5 -11 -7 -5 -3 -3 2 -2 2
reading	5 -2 -1 -1 -6 -4 -5 0 2 0 -1 1
real	1 1 -2 -6 -5 -2 1 0 0 1 -1 -1
really	-2 0 -2 -2 -5 -1 3 0 0 0 1 -1
recent	-3 0 -2 2 -3 -2 1 0 0 -1 1 0
recht	4 -1 0 -3 -4 -1 -3 -1 0 -1 -2 2
rechte	3 0 0 -2 -3 -2 -2 -1 0 -1 -2 2
recommended	4 -1 0 -4 -3 -2 -2 -1 3 -1 -2 0
redaktion	-2 0 0 -2 -2 -4 -4 4 -1 -1 -4 4
reddit	5 -1 -1 -6 -1 -4 -3 -1 -2 3 -1 2
register	0 -2 2 -4 -3 -1 0 -1 1 -2 0 0
registrieren	5 -1 0 -2 -2 0 -4 0 -1 -1 -3 3
reisen	2 -1 0 -2 -2 0 -1 0 1 -2 1 -1
relacionados	6 0 0 -5 -3 -1 -5 -2 -1 0 -1 3
related	11 -2 -2 -10 -7 -5 -9 -3 -3 -1 -2 4
report	2 -2 -2 -4 -5 -2 -3 4 -2 1 -3 3
reported	-4 0 0 -2 -3 0 -5 5 -1 -1 -5 5
reporter	-3 0 0 -1 -2 -4 -4 5 0 -2 -4 4
reporting	-6 0 0 0 -5 -3 -3 7 0 -2 -4 5
reprints	3 -1 0 -3 -1 -1 -1 0 -1 0 -1 2
reservados	3 0 0 -1 -3 0 0 -1 -1 0 0 1
reserved	2 -2 1 -6 -9 1 2 -4 -1 -2 1 1
reuters	-7 -2 -2 -5 3 7 -5 2 -1 1 0 -1
reviews	4 0 -1 -2 -4 -1 -1 0 0 0 -2 0
ri	-1 0 0 -2 1 0 1 0 0 -1 0 0
right	0 -1 -3 -5 -1 -3 2 -1 0 -1 -1 0
rights	3 -2 -2 -1 -8 0 2 -4 0 -1 -1 1
ro	-2 1 -1 1 -2 1 1 0 1 -1 1 -2
rss	-1 -2 -1 3 -5 -4 -1 -1 1 -2 -2 1
ru	-2 1 -1 -1 2 -2 0 0 0 3 -1 0
run	-1 -2 0 -1 -3 0 2 0 0 1 1 -1
rund	0 2 -2 -3 -4 -1 1 0 2 1 0 -1
s	0 2 -6 0 0 1 -2 -3 1 -1 0 -1
sa	-2 0 0 -2 -1 1 1 0 -1 1 1 -1
sagt	0 -3 2 -3 1 -2 -2 0 2 0 -2 0
said	-1 -1 -1 -2 -8 -1 2 1 1 -1 0 0
save	5 -1 -2 -6 -4 -3 0 -1 0 3 -1 -3
say	-2 -2 1 -2 -4 -1 3 1 0 -2 2 -1
says	1 0 0 -5 -2 -4 -1 -1 -1 1 -1 0
schließen	4 -1 0 -4 -2 -1 -2 0 1 -1 -1 0
schnell	-3 2 -1 -2 0 2 3 0 0 -1 0 0
schon	-1 -1 0 -3 -4 -1 3 0 0 -3 3 -1
school	-2 0 -3 -4 2 -1 2 0 0 2 -1 0
schreiben	3 -1 0 -3 -3 -1 0 -1 -1 -1 -1 1
science	3 -2 -2 -2 -6 2 -3 -1 1 -2 -1 2
screen	0 0 0 -2 -2 0 1 0 0 -1 1 -1
se	3 2 -3 -7 -4 -4 -1 -2 -2 2 -3 3
search	1 -3 -3 -3 0 -5 -2 -1 0 2 -4 0
second	0 -1 0 -2 -5 4 -1 -1 -1 -2 2 0
sections	3 0 0 -3 -1 0 -1 0 0 -2 -1 1
security	0 -1 -1 -5 -6 -3 2 0 0 0 0 -1
see	2 -2 -4 1 -8 -4 0 -2 -1 -1 -1 2
seen	0 -2 1 -3 -1 -2 2 0 2 -2 -1 0
sehr	2 -1 0 -1 -4 0 -2 -1 1 -1 -1 0
sein	0 2 -4 -4 -2 -3 1 -1 -1 -1 3 -1
seine	2 -1 -1 -2 0 -1 -2 0 0 0 1 0
seit	-2 0 2 -2 -4 -2 1 0 0 2 -1 -1
seite	1 0 -3 -4 -3 -2 0 -1 0 1 -1 -2
selbst	0 -2 3 -2 -4 0 3 0 0 0 0 -1
sell	1 0 -1 -3 -3 -1 2 -1 0 0 -1 0
send	1 -1 1 -6 2 -2 -1 -1 0 0 -1 1
sept	0 1 0 0 -4 -1 0 0 1 0 0 -1
september	0 -2 -2 0 -1 -2 1 0 1 -2 1 0
service	1 -2 -1 -3 -6 -3 0 1 4 -3 2 -3
services	-1 -2 1 -1 1 -1 0 -1 -1 0 -1 1
set	-1 2 -3 -4 -1 -2 1 -1 -1 3 -1 0
share	10 -3 0 -13 -7 -7 -4 -3 0 1 -2 2
she	-2 0 -1 -2 -1 -2 2 -2 -1 1 0 0
shop	1 -3 -2 -9 4 -4 -3 0 2 -1 1 -1
should	3 1 -2 -4 0 -1 -2 0 0 2 -3 0
show	5 1 -2 -5 -4 -3 -2 0 1 0 -3 3
shows	-2 -1 -3 0 2 -1 0 0 0 -1 0 0
shutterstock	-4 -2 -1 -5 2 4 -2 -1 -1 0 2 -2
si	-1 -1 -1 -4 -2 2 0 0 -1 -2 1 1
sich	0 2 -6 -7 -5 -4 2 -2 -4 2 0 0
sie	1 -3 -2 -4 -2 -6 1 -4 0 -2 0 1
sieht	-3 1 0 0 -2 0 3 0 -1 0 2 -1
sign	8 -4 1 -10 -8 -5 -4 -1 2 -3 0 -1
signal	2 0 0 -1 -3 -2 -1 0 0 0 0 0
since	2 -1 -3 -4 -4 0 2 0 0 -3 0 0
sind	1 -1 -4 -2 0 -4 -1 -2 -1 -2 -2 3
site	2 -1 -1 -7 -5 -1 1 -1 2 2 -1 0
skip	3 -2 -1 -6 -4 -1 1 0 3 -2 -2 -2
small	1 1 -1 -5 0 -2 0 -1 0 1 -2 -1
so	-1 1 -1 -3 -2 -5 2 -2 -2 0 -2 2
sobre	3 -1 -1 -3 -5 -1 -2 -1 0 0 -2 2
social	1 2 -2 -3 2 -3 -1 -1 1 -1 -1 1
soll	-2 1 0 -3 1 -1 1 0 -1 0 1 -1
sollen	-1 -1 1 -3 -4 -1 3 0 -1 -2 3 -1
some	-2 0 -1 -3 -7 -2 4 -1 1 -2 0 0
something	-2 -2 -2 -3 -4 -1 4 0 -1 -1 2 -1
source	-3 -1 -1 -1 3 4 -1 -3 -1 0 2 -1
sources	-1 0 2 -2 -3 1 -1 0 0 2 -2 2
special	2 -1 -1 1 -2 -1 -2 0 1 -1 -1 2
sponsored	5 -1 -1 -6 -3 -1 -1 0 -3 2 0 1
sport	-1 -2 -2 3 -1 -4 -2 -1 3 -4 -3 1
sports	0 1 -2 -1 -5 2 0 -1 2 -2 1 -1
springen	4 0 0 -3 -2 0 0 0 0 0 0 0
staff	-3 -5 -4 5 -6 -5 0 -1 -1 1 -1 1
start	3 -3 -1 -4 -3 -1 -1 0 0 -1 -1 1
state	-2 2 -2 -4 1 -2 2 -1 1 0 1 -1
states	-3 1 0 -3 -4 -1 5 -1 1 -1 3 -3
statt	0 1 -1 -2 -3 -1 1 0 -1 0 1 1
stehen	-2 -3 1 -2 2 0 0 0 1 -3 1 1
steht	-6 4 0 -3 4 -1 -3 0 -3 4 -2 1
still	2 0 -3 -4 0 -1 -2 -1 0 -1 -1 1
store	2 0 -1 -5 -5 0 -1 -1 1 1 -1 0
stories	1 -2 -2 4 -7 -5 -3 -3 1 -4 -2 3
story	4 -2 -4 -5 -3 -5 -3 1 1 -3 0 1
su	-1 -1 -2 0 0 -2 1 0 -1 0 -1 1
submit	4 -2 0 -5 -3 -1 -1 -3 1 0 -1 0
subscribe	9 -3 -1 -10 -5 -6 -6 -2 1 0 -2 0
subscription	4 0 -1 -3 -3 0 -1 0 1 -1 0 1
suchen	5 -1 0 -3 1 -1 -3 0 2 0 -3 1
sun	-1 -1 0 -1 -4 -1 2 -1 -1 -1 1 0
sunday	2 2 -1 -5 -3 -1 0 0 0 0 0 0
support	-1 -2 -3 -7 -6 -2 2 -1 1 -2 2 -1
sur	-3 -1 -1 2 -1 0 2 -1 -2 1 1 -1
sure	0 -1 0 -1 -4 0 1 -1 -1 -1 2 -1
system	-1 -2 -2 -2 1 -1 2 -1 -1 2 -1 0
t	0 -1 -3 4 -4 1 -1 -1 0 3 -2 0
ta	0 0 0 -1 -1 0 0 0 -1 2 0 -1
tag	0 2 2 -4 -6 -1 -1 0 -1 3 -2 0
tags	8 -2 -3 -6 -7 -4 -3 -4 -1 0 -5 4
take	0 -2 -3 -5 -5 -3 4 -1 0 -2 2 -1
taking	-6 -1 2 -2 -3 3 4 0 0 1 2 -2
te	2 2 0 -2 -3 0 -2 0 0 1 -2 2
team	3 -3 -3 -1 -4 -2 -1 -1 0 0 -1 1
tech	2 1 -1 1 -6 -4 0 -1 2 -1 0 -1
technology	1 -2 -3 1 -4 -2 -1 0 3 -1 -1 1
teil	-1 1 0 -2 -1 0 2 0 0 0 -1 0
teilen	6 -2 -3 -10 -7 -6 -2 -1 -2 1 -1 2
telegram	1 0 0 -4 -3 1 0 0 -1 -1 0 1
temas	2 -1 2 -5 -2 -1 -5 -1 1 -1 -1 4
termine	1 1 -1 -3 1 -1 -2 0 0 0 -2 2
terms	6 -2 1 -3 -5 -1 -3 -2 2 -1 -1 0
test	-1 2 0 -1 -4 0 2 0 -2 2 -1 0
th	0 2 -3 1 -6 -2 0 0 0 3 1 -2
than	2 -2 1 -1 0 -1 -1 0 -2 1 -2 2
that	0 -1 -4 -6 -12 1 2 -1 1 -2 1 -1
that's	-1 0 0 -1 -3 0 1 -1 1 0 1 -2
the	-1 0 -1 -4 -5 1 2 -1 1 1 2 -2
their	1 0 -3 -5 -3 -2 2 0 0 -2 -1 1
them	-2 2 1 -3 -5 -1 3 -1 -1 0 1 0
thema	3 -2 -2 1 -6 -4 -2 0 0 -4 0 1
then	-2 0 -1 -2 -2 0 2 1 0 -2 0 0
there	-1 -1 1 -1 1 -1 0 2 -1 0 0 1
there's	0 0 -1 0 -3 0 1 0 -1 -1 -1 2
these	2 1 -2 -4 -5 -1 -1 0 1 0 -2 1
they	-1 -1 2 -2 -3 -1 1 -1 1 2 0 -1
thing	0 0 0 -1 -3 -1 1 0 0 -1 -1 2
things	3 2 -2 -5 -4 0 -2 0 -1 1 -1 2
think	0 -1 -1 -2 -3 -1 3 -1 0 -1 0 0
this	5 -4 0 -6 -9 -8 0 3 -2 -2 0 2
three	0 1 -1 -2 -4 0 2 0 -2 0 2 -1
through	-2 -1 0 -2 0 0 2 0 1 -2 1 -1
thursday	1 -1 1 -2 1 -2 -2 0 1 0 -1 1
ti	-3 0 0 -4 2 -2 2 -1 -1 -1 0 0
tiktok	1 0 1 -3 1 -3 -2 0 -1 1 1 -2
time	-4 -1 -4 2 1 -6 2 -1 0 0 0 -1
times	-2 -1 1 -4 0 3 0 -2 0 -1 3 -2
tips	1 -2 -3 3 -7 -5 -1 -1 -1 2 -1 1
to	1 2 -3 -9 -5 -14 2 2 0 2 0 0
today	-3 1 -2 0 -6 0 3 -1 0 2 1 -2
today's	4 0 0 -4 -1 0 -1 0 1 2 -1 -1
todos	3 0 0 -2 -3 0 -1 -1 0 -1 -2 2
tomorrow	2 0 0 -1 -1 0 -1 1 0 -1 -1 3
too	3 -3 -3 -2 -4 -1 -2 0 1 1 -2 2
took	0 -1 2 -2 -3 -1 -1 0 1 1 0 -2
top	6 -2 -3 -5 -1 -5 -4 -3 1 -4 -3 3
topic	4 0 0 -3 -3 -1 -3 0 0 -1 1 1
topics	7 1 -1 -6 -4 -2 -4 -2 0 -1 -3 2
travel	0 0 -2 1 -3 -2 0 0 1 -1 -1 0
trending	1 0 0 -6 -2 -3 0 0 2 -2 0 0
trial	2 -1 0 -2 -2 -1 0 0 -1 1 0 -1
tt	9 -1 -1 -5 -5 -9 -3 0 -6 6 -4 -3
tu	-1 -2 -1 0 3 1 -2 -1 -1 1 -1 1
tun	1 0 0 -1 -3 -1 0 -1 1 -1 -1 1
tweet	5 -2 -1 -9 -3 -6 0 -1 1 0 0 -1
twitter	3 -2 -5 -1 -6 -4 -2 -3 -1 1 1 0
two	3 -1 0 -4 -3 -3 -2 0 -2 2 -1 0
u	-3 2 1 2 -2 -7 2 -2 0 -1 1 -1
ub	0 0 0 -3 -1 -1 0 0 0 -1 0 -1
ubo	-2 -1 0 -1 -3 1 2 0 0 -2 2 0
uc	1 0 -1 1 -3 0 -2 1 -1 1 -1 2
ud	0 0 0 -2 -3 -1 2 0 1 -1 1 -2
udo	-2 2 0 -4 -4 -2 3 -1 -1 2 1 -1
uf	0 -1 0 -2 -2 -1 1 0 1 -1 -2 -1
ug	-1 -1 0 2 -3 -2 -1 1 1 0 0 -1
uge	0 0 0 -4 3 -3 -2 0 1 0 -2 1
uh	0 0 0 -2 -2 0 0 1 0 0 -1 1
uha	-1 1 0 -3 1 2 -3 0 1 0 -2 0
uhr	-3 0 0 3 -1 -1 -2 0 -1 2 -2 -2
uj	-1 0 0 0 -1 0 1 1 1 0 1 -2
uk	1 -1 -1 -3 1 -1 -1 0 1 -2 2 0
ul	-2 -2 0 0 2 -1 0 1 -1 -2 0 1
um	2 1 -4 -1 -2 -4 -3 -3 -2 3 -3 2
uma	-2 3 -1 -1 -4 -1 1 0 1 0 0 -2
umi	-2 0 -1 -1 1 -1 2 0 0 0 0 0
un	1 1 -5 -7 -5 -3 1 -1 0 0 0 0
una	2 -1 -5 -6 1 -2 -3 0 -1 1 -2 -1
und	-3 -2 -2 -4 2 -5 3 -8 1 -1 0 -1
under	-2 -1 -1 4 0 -1 -2 -3 1 -1 -1 1
une	-2 2 -2 2 -5 -3 5 -1 1 -2 1 0
uns	5 -2 -1 -6 -7 -1 -3 0 2 -4 -2 3
unser	0 -1 0 -2 -1 -1 3 0 0 -3 1 0
unsere	-2 -1 0 -6 -5 -1 3 0 -1 -3 2 -1
unseren	-1 -1 0 -2 3 0 -2 0 1 0 0 -1
unserer	0 0 0 -2 -5 -1 2 0 0 -2 -1 1
unter	1 2 -3 -3 -6 -2 1 -1 -2 1 0 0
unternehmen	3 1 -1 -3 -3 -1 0 0 -2 1 -2 3
unterstützen	3 1 -1 -2 -3 -1 -1 0 -1 3 -2 2
up	3 -2 0 -1 -3 -6 -2 -4 1 -1 0 -1
update	-5 2 0 4 -1 -1 -2 0 0 1 -2 -1
updated	-4 -2 1 4 -3 -3 1 0 -4 5 0 -1
ur	0 0 0 -3 -3 1 1 0 2 -2 0 -1
url	2 0 -2 0 -3 -2 -1 0 -1 1 -1 1
us	6 0 -5 -6 -3 -2 -4 -3 1 -1 -2 0
use	-2 1 -3 -6 -9 -3 6 -2 0 1 1 -2
used	-1 0 -1 -1 1 -2 0 0 0 0 -1 0
using	-1 -3 -2 -3 -6 -1 4 0 2 -3 0 0
ut	2 0 0 -2 -3 1 0 0 -1 1 -2 1
uto	0 -1 0 -2 1 0 -2 0 -1 -2 1 2
uv	-3 0 -3 -3 2 -3 1 0 1 -2 1 -1
uw	1 -1 0 -1 -2 -2 0 -1 0 0 0 0
uwe	0 0 0 -1 -2 -1 1 0 1 0 1 -1
uz	1 0 0 -3 -2 0 3 0 1 0 0 -1
v	1 1 -2 1 -2 2 -3 -1 0 1 -2 2
va	2 0 0 -4 -4 -3 4 0 -1 1 0 1
ver	0 0 -1 -2 3 -1 -3 0 -1 1 0 -1
very	1 0 -2 -1 -5 0 2 0 -2 2 -1 1
veröffentlicht	-1 -2 1 4 -7 -3 -3 -1 -4 5 -1 0
vi	2 -1 0 -1 -3 -2 -1 0 0 1 -1 1
via	-2 -3 0 -5 -5 4 -3 -1 2 -1 1 -1
vida	2 0 0 -3 2 0 -3 0 1 -1 -2 2
video	1 -2 -3 -6 0 4 -3 -2 1 0 1 -3
videos	5 -1 -1 -6 -4 -3 -3 -1 0 1 0 0
viel	3 0 -4 -3 -2 -1 -2 -1 1 -1 -2 3
viele	-2 0 -2 -2 -6 -1 2 -1 -2 -2 1 1
vielen	1 1 -1 -2 -1 -1 -1 -1 1 -1 0 -1
vier	-2 -3 0 3 -2 -2 2 -1 -1 3 0 -1
view	2 -1 -2 2 -3 -6 -6 -3 -1 1 -1 0
views	-1 -1 -2 1 -1 -1 0 0 -1 1 -1 1
visit	-2 1 -2 -3 1 -2 2 0 1 2 1 -1
vo	-1 0 -1 1 -1 2 -1 0 -1 2 -1 0
vom	-1 2 -4 0 1 -5 -1 -1 2 -1 0 -2
von	-4 -4 -2 12 -4 -10 -3 0 -2 2 0 -1
vor	3 4 -4 -2 -2 -7 -3 -2 -2 3 -2 2
vorbehalten	3 0 0 -2 -2 -2 -2 -1 0 -1 -2 2
vu	-3 2 0 0 2 -1 -1 1 -1 0 0 -1
w	-1 0 -1 -6 -3 1 1 -1 1 -2 1 1
wa	0 -1 0 -1 -2 0 1 0 -1 -1 1 0
want	2 -2 -1 -1 -3 -1 -1 -1 0 -2 -1 2
war	-3 -1 1 -3 -4 -2 5 0 -2 -1 2 0
warum	-2 3 -1 -3 -2 -1 2 0 -3 2 1 0
was	-3 1 -1 -7 -1 -5 3 -2 -1 2 0 -2
washington	0 -1 -1 0 -2 -5 0 -2 -3 1 1 -1
watch	3 3 -2 0 0 -3 -5 -1 0 0 0 1
way	1 1 -2 -1 -4 0 0 0 1 -1 1 -1
we	-1 1 -3 -3 -5 -3 2 -1 -2 2 0 0
we're	-1 1 -1 -2 1 -1 0 0 1 -1 0 0
weather	1 -3 0 -1 1 -2 0 -1 0 0 1 -2
web	1 -2 -1 -5 -4 2 -1 -1 0 -2 -1 2
website	-1 0 0 0 1 -2 -1 0 -1 0 0 0
wednesday	1 0 0 -1 -3 -1 -1 0 0 0 -1 1
week	3 1 -2 -5 -6 -2 -1 -1 -1 1 0 0
weg	-1 -1 -1 -2 -4 -1 2 0 -1 0 1 -1
wegen	0 2 -2 -4 -2 -2 2 0 -2 1 0 1
weiter	2 -1 -1 -3 -1 -1 -2 0 2 -2 -3 2
weitere	5 -3 -3 0 -6 -4 -3 -1 1 1 -3 2
welche	-3 -1 0 -2 -4 -1 4 0 -1 1 2 -4
well	1 1 -1 -3 -4 0 0 0 0 0 -2 1
welt	1 -2 -1 -3 -5 1 0 -1 1 -1 1 -2
weniger	1 -1 -1 -2 1 -1 -1 -1 -1 -1 1 1
wenn	1 -1 -2 -1 -1 -1 1 0 1 -1 0 0
wer	2 -2 -1 -4 0 -1 1 -1 2 -2 1 -3
werden	2 -2 -3 -6 -10 -3 0 -2 3 -3 1 0
were	-2 -1 -1 -1 -2 -1 2 1 0 -1 0 0
what	-2 -1 -3 -5 -5 -5 3 0 -2 2 0 0
what's	0 1 -4 -6 0 -3 0 -1 -1 2 1 0
whatsapp	5 -1 -1 -7 -4 -3 -2 0 -2 2 -3 3
when	-1 -2 1 -4 0 -1 1 -1 0 -1 1 -1
where	-1 -1 0 -1 -4 -1 2 0 1 0 1 -2
which	-3 0 -1 0 -5 0 4 0 1 -1 1 -1
while	-2 0 0 0 -1 0 2 0 0 0 1 -1
white	-3 -3 -1 2 -1 -4 3 -1 -1 -1 2 -2
who	0 1 -1 -4 -5 -1 0 -1 2 2 -2 -1
why	0 0 -3 -6 -3 -3 2 -1 0 0 1 -2
wi	0 -1 0 2 -2 1 0 0 0 -1 1 -1
wie	0 -1 -1 -7 2 -4 0 -2 0 -2 -1 1
wieder	0 -1 0 -1 -4 -2 1 -1 -2 0 -1 2
will	-2 1 1 -3 -4 -6 3 1 -1 1 1 -1
wir	2 2 -2 -6 0 -3 -3 -2 0 1 -3 2
wird	0 -1 2 -6 1 -3 -2 -3 -2 1 0 0
wirklich	2 1 -3 -2 -4 -1 -2 0 1 -1 -1 1
wissen	3 2 -1 -5 -2 -3 2 0 1 0 -3 1
with	-1 2 -1 -2 3 -10 -3 2 2 2 -2 -1
within	-1 -1 0 -1 -3 0 1 0 0 -1 1 -1
without	0 0 -1 -2 -2 -1 0 -1 0 1 0 -1
wo	-1 1 -1 -4 1 -3 0 -1 1 -3 0 0
wohnen	0 -1 -1 1 -2 -1 1 0 0 0 0 0
women	2 -1 2 -2 -3 -1 -2 0 -1 1 -1 0
won't	1 1 -3 -1 -2 0 0 0 -2 2 -1 0
work	2 -1 0 0 1 -1 -2 0 0 0 1 0
working	-2 0 0 -2 -3 -1 3 0 0 0 1 -1
world	2 -2 0 2 -3 -6 -4 -1 4 -2 -1 -3
world's	2 1 -1 -2 -4 0 -1 0 0 0 -2 1
would	1 1 -3 -1 -3 -2 1 0 -1 0 -1 1
writer	-5 -4 -1 6 -5 -5 -4 2 -2 3 -4 2
written	-5 -1 -1 6 -4 -5 -2 0 -1 3 -3 -3
wu	0 -1 -1 3 -4 -1 -1 0 -3 1 -1 1
wurde	0 -1 1 -2 0 -1 1 0 -2 -1 1 1
wurden	-3 0 0 0 -3 0 4 0 -1 -1 2 -1
www	-1 -1 -2 0 -1 -1 1 -3 -1 2 0 0
während	-2 1 -3 -3 2 -2 0 -1 -1 -2 1 1
x	1 -2 -2 -6 0 1 1 -2 -2 0 1 1
xing	2 0 0 -3 -2 0 -1 0 1 -1 -1 1
y	0 -1 -3 -5 1 -3 2 1 -1 0 1 0
year	1 1 0 -2 -2 -4 -1 -2 0 1 -2 1
years	3 -1 -4 -1 -6 -3 -1 -1 0 0 0 0
yet	-3 -1 2 -1 -2 0 2 0 0 1 1 -2
you	0 0 -2 -2 -8 -8 2 -5 -1 1 -2 1
you're	-1 -2 -2 -3 -2 -1 2 0 1 -3 1 1
you've	-2 0 0 -1 -2 0 3 0 -1 0 2 -2
your	0 -1 1 -2 -7 -8 1 -4 0 -1 0 -1
youtube	5 -1 -1 -4 -5 -1 -4 -1 2 0 -2 1
z	0 1 -3 -2 1 -6 -1 -2 -2 2 -1 1
za	1 1 -1 0 -4 -3 -1 0 -2 2 0 2
ze	2 -1 -1 -2 -3 -1 0 -1 0 1 0 0
zeigt	4 0 -1 -2 -4 -3 -3 0 1 -1 -1 1
zeit	-2 2 -1 -1 -1 -2 3 -1 -1 2 2 -3
zo	-1 0 0 2 1 -2 -2 0 1 0 -2 1
zu	2 -4 2 -11 -4 -7 1 -4 1 1 0 -1
zum	2 -2 2 -12 0 -9 -2 -2 2 -3 -1 1
zur	0 0 0 -1 -4 -8 2 -3 1 -1 0 -1
zurück	3 0 -1 -5 0 -2 -2 -1 0 1 -3 2
zwei	0 0 -2 -3 -6 -1 2 -1 -2 0 1 0
zwischen	-2 2 -1 -2 -3 -1 2 0 0 1 0 0
à	1 -1 -3 -1 -1 -4 -1 -3 0 -2 -1 0
últimas	4 -1 0 -2 -1 -1 -2 0 0 -1 -1 2
über	1 2 0 -3 -3 -5 0 -3 1 -1 -1 1
年	-2 -2 -2 2 1 -1 -1 0 -1 2 -1 -1
日	0 -1 -1 1 -4 -1 -3 0 -1 2 -4 -1
月	0 -2 -2 1 1 -2 -2 -1 -1 3 -2 0
# line
0	5 -2 -2 -13 -4 -4 0 -1 -2 -1 1 1
0 0	-1 -3 -1 0 -3 -2 0 -1 1 0 0 -1
0 0 0	-1 0 0 2 -1 0 -1 0 -2 2 0 0
0 0 0000	-3 -2 -1 7 -3 -3 -3 -2 -1 2 -1 0
0 comments	6 0 0 -7 -1 -1 -2 0 -1 0 -2 2
0 hours ago	0 -1 0 1 -2 -2 -1 0 -2 0 -1 1
0 november 0000	-1 -1 0 2 -1 -1 -1 0 -2 1 -1 1
0000	-5 0 0 0 0 0 5 0 0 -2 2 -1
0000 0 0 0 0	0 0 0 3 -1 -1 -2 0 -2 3 -2 1
a	3 0 0 -1 -3 -3 -3 0 1 0 -1 -1
abonnieren	3 0 0 -2 0 -1 -1 0 -1 1 -1 0
about	5 0 0 -5 0 -1 -2 0 1 -1 -2 0
about us	4 0 0 -3 0 0 -1 0 -2 2 -1 0
ad choices	4 0 0 -3 -1 0 0 -1 1 0 0 -1
advertise	3 0 0 -2 0 0 -1 0 2 -1 0 -2
advertise with us	2 0 0 -1 0 0 0 0 2 -1 0 -1
advertisement	5 -1 0 0 -4 -5 -5 -1 -1 0 1 -1
advertising	3 0 0 -1 -1 -2 -2 0 1 -1 1 -1
afp	-5 0 0 -4 -2 4 -2 0 0 1 -1 -1
aktuelles	-2 0 0 2 0 0 0 0 2 -2 -1 0
android	2 0 0 -2 0 0 0 0 -1 1 0 0
anmelden	3 0 0 -3 0 -1 0 0 0 -1 0 1
antworten	1 -1 0 -2 -1 -2 -1 -1 -1 -1 -1 1
anzeigen	3 0 0 -1 0 -1 -2 0 -1 -1 2 -1
apple	2 0 0 -2 0 -1 -1 0 0 -1 -1 1
apps	2 0 0 -1 0 -1 0 0 -1 0 0 1
april 0 0000	-1 0 0 1 -2 -1 1 0 -1 -2 1 1
april 0000	3 0 0 -3 0 0 -2 0 1 0 0 -1
archiv	-1 0 0 2 0 1 -1 0 1 -1 -1 1
associated press	-4 0 0 4 -2 -1 -2 0 0 3 -4 1
author	6 0 0 -5 -1 -2 -2 -1 -1 1 -1 0
back to top	1 0 0 -1 0 0 0 0 -1 0 0 2
blog	-1 0 0 1 0 0 -1 0 2 -2 -1 0
books	2 0 0 -2 0 0 0 -1 1 -1 0 -1
breaking news	2 -1 0 -2 0 0 -1 0 1 -1 -2 1
business	1 -1 0 2 -1 -2 -3 0 3 -1 0 -2
by	-2 -1 -1 4 -1 -4 -2 -2 0 1 -1 0
careers	2 0 0 -2 0 0 0 0 0 -1 0 1
close	6 0 0 -5 -1 -2 -4 -1 0 1 -1 -1
comment	4 0 0 -5 -1 -1 0 0 1 -1 -2 2
comments	-2 0 0 4 -2 -4 -4 -1 0 1 0 -1
company	0 0 0 -1 0 0 1 0 1 -1 2 -2
connect	2 0 0 -1 0 0 0 0 1 -1 0 0
contact	4 0 0 -5 0 0 -1 0 -1 1 -1 1
contact us	4 0 0 -3 0 -1 0 0 1 -2 -1 0
culture	0 0 0 0 0 0 -1 0 1 -1 1 -2
datenschutzerklärung	1 0 0 -2 0 -1 -1 0 1 -1 -1 1
de	2 0 0 -1 0 0 0 0 1 -2 -1 0
december 0 0000	-2 0 0 2 -2 -2 0 0 0 0 -1 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
deutschland	2 0 0 -2 0 0 0 0 0 0 0 0
donate	1 0 0 -1 0 0 1 0 -2 2 1 0
drucken	4 0 0 -3 -1 -2 -1 0 -1 2 -1 0
e mail	2 -1 -1 -4 -2 -2 -1 0 -1 0 0 0
e paper	1 0 0 -1 0 0 0 0 1 -1 2 -2
education	-2 0 0 2 0 0 0 0 0 -1 0 0
email	8 -1 0 -8 -1 -2 -3 0 -3 3 -2 2
email address	3 -1 0 -2 -1 0 -3 0 -1 -1 1 0
events	-1 0 0 1 0 0 0 0 1 -2 0 -1
facebook	6 0 0 -8 -2 -3 0 -1 -2 2 1 -1
faq	0 0 0 1 0 0 0 0 -2 1 0 1
featured	3 0 0 -3 0 0 0 0 1 -1 0 0
film	-2 0 0 2 0 -2 -1 0 -1 1 -1 0
finanzen	2 0 0 -2 0 0 0 0 0 0 0 0
flipboard	3 -1 0 -3 -1 -2 0 0 0 0 -1 1
follow us	4 0 0 -3 0 0 0 0 0 0 -1 0
food	2 -1 0 -2 0 0 -1 0 2 -1 -1 -2
getty images	-5 0 0 -4 -6 4 -2 0 -1 0 1 -1
go	2 0 0 -1 0 0 0 0 -1 0 0 1
google	3 0 0 0 -1 -2 -3 0 -1 2 1 -2
health	1 -1 0 0 0 -2 -1 -1 1 0 -1 -1
help	3 0 0 -2 0 0 -2 -1 1 0 1 -1
home	4 -1 0 -7 -1 -1 0 -1 -2 2 1 -1
instagram	3 -1 0 -3 -2 -2 -3 0 -1 -2 0 1
international	3 0 0 -3 0 0 -1 0 1 -1 -1 1
jetzt anmelden	2 0 0 0 -1 0 -2 0 0 0 1 -1
jobs	3 0 0 -2 0 0 0 0 1 -2 0 0
june 0 0000	0 0 0 0 -3 -1 -1 0 -2 2 -1 1
kontakt	2 0 0 -5 -1 -1 -1 0 1 -2 -1 1
latest	2 0 0 -2 0 0 0 0 1 -1 0 -1
latest news	3 0 0 -3 0 0 -1 0 -1 1 -1 0
learn more	0 0 0 -4 -1 -1 2 0 1 -1 0 1
leben	2 0 0 -2 0 0 0 0 -1 -1 0 2
lesen sie auch	3 0 0 -2 -2 -1 -3 0 -1 -1 1 -1
life	2 0 0 0 -1 -1 -2 -1 1 -1 -2 2
lifestyle	-1 0 0 1 0 0 -1 0 1 -1 2 -1
linkedin	3 -1 0 -6 -3 -3 -1 0 -3 1 0 0
live	-2 0 0 2 0 -1 0 0 1 -1 0 0
loading	3 0 0 -3 -2 -1 -2 0 0 1 3 -3
local	-1 -1 0 2 0 -1 -1 -1 2 -1 -1 -1
local news	-2 -1 0 2 0 0 0 0 2 -2 0 0
log in	4 -1 0 -3 -1 -1 -1 0 1 -2 -2 1
login	2 0 0 -3 0 -2 -1 0 0 1 -1 0
logo	4 0 0 -3 0 0 0 -1 1 -1 0 0
magazine	3 0 0 -2 0 0 0 0 2 0 -1 -2
mail	4 0 0 -2 -1 -1 -1 -2 -1 0 -2 2
may 0 0000	0 0 0 1 -2 -1 -1 0 -1 1 -1 1
media	-2 0 0 3 0 0 -1 0 -1 -1 -1 1
mediadaten	1 0 0 0 0 0 0 0 1 -1 2 -1
mehr	4 0 0 -3 -1 -1 -2 -1 0 0 0 1
mehr zum thema	4 0 0 -3 -3 -1 -4 0 0 -1 2 -2
menu	3 -1 0 -6 -1 -1 -1 0 2 -2 -1 0
menü	4 0 0 -4 0 0 0 0 1 -1 0 1
mobile	2 0 0 -1 0 0 0 0 -1 -1 0 2
money	0 0 0 -1 2 0 -2 0 -1 2 -2 2
more	8 -2 0 -7 -2 -2 -4 -1 0 0 0 -1
most popular	2 0 0 -5 -1 -1 -1 -1 -1 -1 2 -1
most read	3 0 0 -5 0 0 -1 0 -1 0 -2 2
movies	0 0 0 0 0 0 0 0 -1 2 0 0
mundo	-3 0 0 3 0 0 0 0 1 -1 0 0
music	3 0 0 -2 0 0 0 0 3 -1 0 -3
nach oben	2 0 0 -1 0 0 -1 0 -1 0 -1 1
name	2 0 0 -3 -1 -1 -1 -1 0 0 -1 1
national	1 0 0 0 0 0 0 0 -1 2 0 -1
news	-3 2 -1 4 -2 -4 -3 -1 2 0 -1 -2
newsletter	1 0 0 1 0 -1 -3 0 0 1 2 -2
newsletter abonnieren	1 0 0 0 0 0 -1 0 -1 0 -2 2
newsletters	4 0 0 -4 0 0 0 0 0 1 0 0
next	3 0 0 -4 -1 -1 -1 0 -1 -1 1 1
november 0 0000	0 -1 0 1 -2 -1 -1 0 -1 0 -1 1
october 0 0000	0 0 0 1 -1 -1 -1 0 -1 2 -1 1
opinion	-1 0 0 2 -1 -2 -2 -1 1 0 -2 -1
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 1
photos	2 0 0 -1 0 0 -1 0 0 -1 -1 2
pinterest	2 0 0 -3 -1 -1 -2 0 -2 1 0 2
podcast	3 0 0 -3 -1 0 -1 0 1 0 -1 -1
podcasts	2 0 0 -3 0 0 -1 0 1 -2 0 0
politics	-3 0 0 4 -2 -3 -4 -1 1 0 -1 0
política	3 0 0 -3 0 0 0 0 1 -2 0 0
popular	2 0 0 -2 0 0 -1 0 -1 -1 -1 1
press	3 0 0 -2 0 0 0 0 2 -1 0 -1
print	7 -1 0 -7 -2 -4 -1 0 -2 2 -1 0
privacy	2 0 0 -1 0 0 0 0 0 1 0 -2
privacy policy	4 0 0 -2 0 0 -1 0 -1 1 -2 1
ratgeber	2 0 0 -1 0 0 0 0 2 -1 0 1
read more	8 -1 0 -5 -5 -3 -6 -1 -1 0 1 0
recent posts	3 0 0 -2 0 0 0 0 1 -1 -1 1
reddit	3 -1 0 -4 -1 -1 -1 0 -2 3 -1 1
register	2 0 0 -2 0 -1 0 0 1 -1 0 0
reisen	0 0 0 0 0 0 0 0 1 -1 2 -2
related	4 0 0 -3 -1 -3 -2 0 -1 -2 2 1
related articles	4 0 0 -3 -1 -1 -3 0 -1 0 -2 3
related stories	4 0 0 -2 -1 -1 -3 0 -1 0 -2 2
reprints	2 0 0 -2 0 0 0 0 0 0 0 0
reuters	-5 0 0 -4 -2 6 -2 1 0 -1 1 0
reviews	2 0 0 -1 0 0 0 0 2 -1 0 -1
rss	5 0 0 -4 0 -1 -2 0 2 -2 0 0
save	4 0 0 -3 -1 -2 -1 0 -1 2 -1 1
schließen	2 -1 0 -4 -1 0 -1 0 0 0 -1 0
science	-1 0 0 1 0 -1 -1 0 2 -1 -1 -2
search	9 -1 0 -8 -1 -1 -1 0 -1 2 -2 -1
search for	3 -2 0 -2 0 0 -1 0 2 -2 -1 1
sections	3 0 0 -3 0 0 0 0 1 -1 0 -1
security	2 0 0 -3 0 -1 1 0 -1 0 0 0
see all	2 0 0 -1 0 0 -1 0 -1 -1 -1 1
service	3 0 0 -2 0 0 0 0 3 -2 2 -2
services	1 0 0 -2 0 0 0 0 1 -1 0 0
share	4 0 0 -7 -1 -3 2 0 -2 4 0 -2
share on facebook	2 0 0 -1 -1 0 -1 0 1 -1 -1 1
share this	3 0 0 -2 0 -1 -3 0 1 -2 1 1
shop	5 0 0 -4 -1 -1 0 0 0 1 1 -2
sign in	4 -1 0 -3 -1 0 0 0 1 -1 0 0
sign up	4 0 0 -3 -1 -1 -2 0 0 0 -2 1
site map	2 0 0 -1 -1 0 0 0 0 0 -1 0
skip to content	3 -1 0 -2 0 0 -1 0 2 -2 -1 0
skip to main content	2 -1 0 -3 -1 0 -1 0 1 -1 -1 0
social media	2 0 0 -2 0 0 0 0 0 -1 0 0
sport	2 -1 0 0 -1 -2 -2 -1 2 -4 -2 -1
staff	-1 0 0 -1 0 0 2 0 0 0 2 -2
store	2 0 0 -1 0 0 0 0 -1 -1 0 1
submit	2 0 0 -3 0 -1 -1 0 -1 1 -1 0
subscribe	4 0 0 -6 -1 -3 -2 0 1 2 0 -2
subscribe now	1 0 0 -2 -1 0 -1 0 1 -2 0 -1
suchen	3 0 0 -3 0 -1 -1 0 2 -3 0 0
support	2 0 0 -2 0 0 0 0 2 -2 0 0
tags	4 0 0 -4 -1 -3 -2 -3 -1 0 -3 3
team	2 0 0 -2 0 0 0 0 1 -1 0 0
technology	3 0 0 -3 0 -1 -1 0 1 -1 0 -1
teilen	2 0 -1 -5 -2 -3 -1 -1 -2 0 0 1
telegram	0 0 0 -3 0 -1 2 0 -2 0 1 1
terms conditions	2 0 0 -2 0 0 -1 0 0 0 -1 1
terms of use	2 0 0 -2 0 0 0 0 2 -1 0 -2
the associated press	1 -1 0 3 -3 -3 -3 0 1 1 -3 0
thema	-2 0 0 3 0 -1 -2 0 1 -1 -2 2
tiktok	0 0 0 -1 0 -2 2 0 -2 -1 4 -3
top stories	1 0 0 -2 -1 0 -1 0 1 -2 0 1
topics	3 0 0 -2 0 -2 -1 -1 1 0 -2 1
travel	-1 0 0 2 -1 -2 -2 0 1 -1 -2 -1
trending	-1 0 0 -3 -1 -3 2 0 2 -1 1 -1
tt	10 -1 -1 -10 -5 -9 -2 0 -6 6 -3 -3
tweet	8 -1 0 -7 -3 -5 -4 0 0 1 0 -1
twitter	4 0 0 -8 -2 -3 -1 0 -1 2 0 0
unternehmen	2 0 0 -1 0 0 -1 0 0 -1 -1 2
video	6 0 0 -5 -2 -4 -1 -1 1 -1 1 -1
videos	3 0 0 -3 0 0 -1 0 -2 2 1 1
view all	-1 0 0 3 -2 -1 -2 0 -2 2 -3 0
von	-6 0 -1 6 -1 -2 -1 0 -2 2 -2 0
weather	-1 -2 0 2 -1 -1 1 -1 2 -3 -1 -1
website	1 0 0 -5 -1 -1 0 0 0 -1 1 0
whatsapp	1 0 0 -6 -1 -2 1 0 -2 1 -1 1
wissen	2 0 0 -2 0 0 0 0 0 -1 0 1
world	-1 -1 0 1 -1 -1 -1 0 2 -1 -1 0
x	4 0 0 -3 -1 -1 0 -1 -2 1 -1 1
xing	1 0 0 -2 0 0 -1 0 0 0 -1 1
you might also like	3 0 0 -2 -1 -1 -2 -1 -1 0 -2 2
youtube	2 0 0 -1 0 0 -2 0 1 -1 1 0
zurück	4 -1 0 -3 0 0 -1 0 -1 1 -1 1
últimas noticias	3 0 0 -1 -1 0 -2 0 1 -1 -1 1
über uns	3 -1 0 -2 0 0 -2 0 1 -3 -3 2
# first word
0	-1 -5 -6 0 -6 -8 2 -11 -2 -2 1 -2
0000	1 -1 -3 0 1 -2 -2 -4 -2 0 -3 4
a	-1 -2 1 -7 4 -3 0 -4 2 -1 1 -1
ab	2 -2 1 -3 0 -1 -2 0 -1 1 0 -1
aber	1 -1 0 -2 -4 0 0 -1 -2 -2 0 1
abonnieren	1 0 0 -3 -1 -1 -1 0 -1 1 -1 1
about	2 -2 1 1 -5 -4 -3 -2 -1 0 -2 2
ac	-3 0 -2 -2 0 -1 3 1 -1 -1 1 0
according	-3 0 -2 0 0 0 2 0 0 -2 2 -1
account	0 0 0 -2 -1 -1 2 0 2 -2 1 -1
ad	-1 0 0 1 -3 -1 1 -3 0 0 0 -1
add	0 -1 -1 -6 -6 -3 4 -2 -1 0 0 1
additional	-3 0 0 -3 -2 -1 2 3 0 0 0 0
advertise	4 -1 0 -7 -4 -2 -3 0 3 -1 0 -1
advertisement	6 -1 -1 -1 -6 -5 -6 -1 -2 0 1 -1
advertising	3 0 0 -2 0 -2 -2 0 0 -1 1 0
afp	-4 -1 -1 -3 -2 4 -2 0 -1 1 1 -1
after	0 0 -1 -3 -8 -1 1 0 0 -1 -1 1
ag	2 0 0 -3 -1 -2 -1 2 1 1 -1 1
ah	1 0 -1 0 -1 0 0 0 -1 -2 0 1
aktuell	-3 0 -2 2 -2 0 4 0 1 -2 3 -1
aktuelle	1 0 -1 -2 -3 -2 2 0 2 -1 2 -2
aktuelles	0 0 0 1 -2 -2 -2 0 2 -3 -1 1
al	0 0 0 -1 -2 0 1 0 1 0 0 -1
all	2 -2 -4 -10 1 -4 -1 0 1 0 -1 0
alle	0 -2 1 -1 -1 -3 1 -1 -1 0 1 0
alles	-1 0 1 -1 -2 0 1 0 0 0 1 -1
already	3 0 0 -2 -2 0 -1 0 1 -1 -1 -1
als	0 0 -4 -1 -5 -1 1 0 -1 -4 0 1
also	5 -2 -1 -2 -4 -1 -3 0 0 -1 -1 2
am	-1 0 -3 -2 -5 -1 2 1 1 -1 1 -1
among	-1 0 -1 0 -2 0 2 0 0 -2 2 -1
an	0 -2 1 -6 4 -4 -3 1 0 0 1 -1
analysis	-3 -1 -2 3 -3 -2 2 0 0 -1 1 0
and	-3 -1 -1 -3 -2 -2 3 2 -2 1 0 0
android	-1 0 0 -3 -3 -1 1 0 -1 1 0 0
anmelden	4 0 0 -3 -1 -1 -2 0 0 -1 -2 2
another	-3 0 0 0 -4 0 4 0 0 0 2 -2
antworten	2 -1 0 -2 -1 -2 -1 -1 -1 -1 -1 1
any	1 0 0 0 -1 0 -1 3 0 1 -2 2
anzeigen	3 0 0 -1 0 -1 -2 0 -1 -1 2 -1
ap	-2 -1 -2 0 -3 3 -4 3 0 0 -4 2
app	0 0 0 -3 -1 -1 1 0 0 0 0 0
apple	1 -1 -1 -5 -3 1 0 -1 0 -1 -1 1
apple's	2 0 2 -1 -1 0 -2 0 0 2 -2 0
april	0 -2 -3 2 -4 -3 0 0 0 -2 1 0
ar	3 0 0 -2 -2 0 2 0 -1 0 -1 2
archiv	-1 0 0 2 0 1 -1 0 1 -1 -1 1
are	2 -1 -1 -2 -3 0 -1 0 0 -1 1 1
around	1 -1 0 -2 -2 -1 2 0 -1 -1 1 0
article	2 -2 0 -1 -4 -3 -2 0 -2 2 1 -1
articles	0 -1 0 -2 -1 0 1 0 0 -1 1 0
as	-2 3 -4 -5 -6 -1 4 -1 -1 -2 2 1
associated	-4 -1 0 4 -4 -1 -3 3 -1 3 -4 3
at	-2 2 3 -4 -7 -1 1 0 -1 3 -1 -2
auch	1 -2 0 -4 -2 -2 1 -1 -1 0 0 0
audio	0 0 0 -1 1 1 -2 0 0 0 2 -1
auf	1 -3 0 -5 2 -2 -2 0 0 1 0 -3
august	1 -1 0 -1 -3 -1 0 0 -1 0 -1 0
aus	2 -1 -1 -3 -5 -1 2 -1 -1 2 -1 1
author	-1 -1 -1 3 -4 -4 -2 -1 0 0 0 -1
auto	0 2 2 -2 -3 -1 -2 0 0 2 -2 -1
av	-3 0 0 1 -2 -1 3 -2 0 2 2 -3
b	-2 0 0 1 -3 -2 2 -1 -1 -1 0 1
back	4 0 0 -2 -3 -1 -3 -1 1 -1 0 0
be	-3 -1 -2 -3 -3 -3 4 2 0 -2 2 -1
because	-1 0 -1 -1 -3 0 1 0 0 0 0 0
become	3 -1 0 -2 -2 -1 0 0 -1 1 0 0
before	2 2 -1 -1 -3 0 -2 0 -2 2 -2 2
bei	1 -1 -3 -3 -6 -1 2 0 -3 -2 0 2
beim	1 0 -2 -1 -4 0 -1 0 0 -2 0 1
bereits	1 0 2 0 -4 0 -2 0 0 2 -1 0
best	2 0 -1 -2 0 1 -3 -1 -2 1 -1 2
better	-1 1 0 -1 -3 0 1 0 0 0 1 -2
big	0 -1 -1 -2 -2 0 1 0 0 0 0 0
bild	-3 -2 -2 -4 -4 4 1 -1 0 -1 2 -3
bilder	2 0 0 0 0 0 -1 0 1 1 -1 0
bis	1 0 -2 -1 -2 0 0 1 1 -3 0 2
bitte	3 -1 -3 -3 -1 -1 -2 -1 -2 -1 -2 4
blog	3 -3 -2 -3 -4 -2 2 0 2 -3 1 0
books	3 0 0 -2 0 0 0 -1 1 -1 0 -1
both	-2 0 0 0 -2 0 3 0 0 0 2 -2
breaking	2 -1 -1 -3 -2 -1 1 0 2 -3 0 2
bu	2 0 0 -2 0 0 -1 0 0 0 -1 1
business	3 -2 -2 0 0 -4 -4 -1 3 -2 -1 -2
but	-5 -1 -1 -2 -10 -1 6 1 -1 -1 2 -1
buy	-1 -2 0 -4 -3 -1 2 0 -2 2 1 -1
by	-4 -4 -5 8 -13 -7 -6 -5 -3 4 -2 -2
c	-2 1 0 -2 -3 -1 3 0 -2 2 0 0
can	1 -1 0 -1 -3 0 0 -2 0 -1 -1 0
careers	2 0 0 -2 0 0 0 0 0 -1 0 1
categories	-3 0 0 4 -1 -1 -1 0 0 -1 -1 1
ce	2 0 -1 0 -3 0 0 0 0 -1 -1 1
change	3 0 -1 -2 -1 0 0 0 1 0 0 -1
city	3 0 0 -2 -3 -1 -3 0 1 0 -3 2
click	2 -2 -3 -4 0 -1 -2 -2 1 -1 0 0
close	6 -2 -1 -6 1 -3 -4 -1 0 0 -1 -1
cnn	0 -2 0 0 -3 -2 2 -1 0 1 0 0
co	2 0 0 -1 0 0 -1 0 0 1 -1 0
comment	5 1 -1 -6 -2 -2 0 -1 0 0 -2 2
comments	-1 -1 -1 2 -4 -4 -3 -2 0 1 0 0
community	1 -1 0 1 -2 -1 -2 0 -1 0 0 1
company	1 0 0 -2 0 0 1 0 1 -1 2 -2
con	-1 0 -2 -2 -2 0 2 1 -1 0 0 1
connect	2 -1 -1 1 -3 -4 -2 0 0 -2 2 0
contact	5 0 0 -2 -2 -2 -3 1 1 -2 -1 0
contacto	2 0 0 -1 0 0 -1 0 -2 2 -1 0
content	4 0 0 -2 -3 0 -2 0 2 -2 -2 2
continue	6 -2 -1 -5 -3 -3 -3 0 1 -2 1 1
cookie	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
cookies	2 0 0 -1 -1 0 -1 0 1 0 -1 0
copy	0 -1 -2 -6 -4 -2 1 -1 0 1 0 -2
copyright	4 -1 -2 -7 -8 0 -1 -6 0 -1 -2 3
credit	-6 -1 -1 0 -6 5 -2 0 0 1 0 -1
culture	0 0 -1 2 -3 -1 -2 0 1 0 0 -1
d	0 0 0 -2 -1 0 1 0 1 -1 0 0
da	-1 -1 -1 2 -5 -1 0 -1 0 -1 -1 1
daily	-3 2 2 0 -2 -1 0 0 -1 0 1 0
damit	-2 -1 -1 -1 1 -1 2 0 -1 -1 1 -1
dann	1 -1 -1 -1 -3 0 1 0 -1 -1 -1 1
das	1 0 0 -7 -1 -6 0 -5 1 -2 0 1
dass	0 0 -2 0 -3 0 1 0 0 -2 0 1
data	1 0 0 -3 -3 -1 3 0 1 -2 0 1
datenschutzerklärung	1 0 0 -2 -1 -1 -1 0 1 -1 -1 1
de	0 -2 0 -1 -3 -2 0 0 2 0 -1 -2
dec	0 -1 0 1 -2 -2 -1 -1 1 0 -1 0
december	-2 -1 -1 4 -5 -2 0 0 0 -1 -1 1
deine	5 0 0 -3 -3 0 -3 -1 0 0 -3 3
dem	0 0 -1 -2 -4 -1 2 0 -1 -1 0 0
den	0 0 -3 -2 0 -1 0 0 1 -2 1 -1
denn	-1 0 2 -1 -4 0 -1 0 0 1 -1 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
der	0 0 2 -7 2 -4 0 -3 1 -2 0 1
deutsche	1 0 -1 2 -2 -2 -1 0 0 -1 -1 1
deutschland	0 0 0 -4 -4 -1 3 0 -1 -1 2 -1
di	-4 -1 -1 5 -5 -3 -4 0 0 4 -4 0
die	1 -3 3 -5 0 -1 0 -6 0 1 0 0
diese	1 -1 -3 -3 -4 -2 1 -2 0 -1 1 -1
dieser	1 -1 0 -1 -4 -1 0 0 -3 1 0 0
dieses	0 0 0 -1 -2 0 2 0 0 0 1 0
digital	1 -1 -2 -3 2 -1 0 0 1 0 -1 0
digitale	2 1 -1 -3 -3 -1 0 0 1 -1 0 -1
direkt	2 0 0 -1 -1 0 0 0 0 0 0 0
do	1 -2 -1 1 -5 0 0 -1 1 0 0 0
doch	-4 0 -1 -1 -5 0 4 0 0 -1 3 -3
does	1 0 -1 -1 -3 0 1 0 1 -1 -1 1
don't	-1 -1 -2 0 -5 -1 2 -1 1 1 0 -1
donate	2 0 0 -2 0 0 1 0 -2 2 1 0
download	2 -1 -1 -4 -4 -2 0 0 -1 1 -1 0
dpa	-2 -2 -2 4 -4 -1 -1 -6 -1 -2 -1 2
drucken	4 0 0 -3 -1 -2 -1 0 -1 1 -1 0
du	-1 0 -2 -3 -4 0 2 0 1 -1 1 -1
durch	-1 -2 -3 2 -4 -1 1 0 -1 -1 0 0
during	-2 0 -1 0 -4 0 3 0 0 -1 1 -1
e	2 -2 1 -6 -2 -1 -2 0 1 -2 -1 0
early	0 0 0 -1 -2 0 2 0 -1 0 1 0
editor's	-1 3 -1 -3 -3 -2 1 0 0 2 -2 1
editorial	-1 0 0 3 -1 0 -2 0 1 -2 -2 0
education	-3 0 0 2 0 0 1 0 1 -1 1 0
ein	2 -1 3 -4 0 -6 -3 -3 0 2 -1 -1
eine	-3 -3 0 2 3 -3 -2 -1 -2 -1 0 2
einen	-3 0 -1 -2 -1 0 3 0 -1 -1 2 -2
einige	0 0 -2 0 -2 0 1 0 -1 -2 1 0
ej	-3 0 0 -1 1 0 0 0 -1 1 1 -1
el	0 3 0 -1 1 -3 -1 -1 -1 1 0 -1
email	5 -3 -2 -4 -4 -5 -2 -1 -2 3 -2 1
emo	-2 0 0 -2 -1 0 2 0 0 -1 2 -1
en	2 -2 2 -4 -9 -2 -1 -1 -2 3 -2 2
entertainment	1 0 -1 0 -1 -1 -1 0 2 0 -1 -1
ep	0 0 0 2 -2 -1 -1 0 1 -2 -1 2
er	-2 -3 3 -2 2 -1 0 0 2 0 -1 -3
es	1 0 -7 -1 -6 -1 0 -1 -2 -1 -1 2
essen	2 0 0 0 -1 -1 -1 0 0 0 1 -1
este	-1 0 -4 2 0 0 0 0 -1 2 0 -1
et	0 0 -2 -3 -4 -1 2 0 1 -2 0 0
eu	0 -1 -2 2 -5 -1 2 0 2 -3 -2 2
europa	4 -1 0 -4 -1 0 0 0 2 -3 0 -1
even	-1 -1 -3 3 0 -2 -1 -1 -1 2 -2 0
events	0 -1 0 0 -2 0 0 0 1 -1 0 0
every	-2 1 -2 -1 -4 0 4 0 0 0 0 0
ew	2 -1 2 -4 -3 -1 -2 0 1 1 -2 1
exclusive	0 0 1 -2 -3 0 0 0 -1 0 0 1
expand	3 0 0 -3 0 0 0 0 1 -1 0 -1
f	1 0 -1 2 0 0 -2 -1 1 -2 -2 1
facebook	1 0 1 -9 -4 -5 1 -2 -2 2 2 0
family	-2 0 0 2 -2 0 0 0 0 -1 -2 2
faq	0 0 0 1 0 0 0 0 -2 1 0 1
featured	0 0 0 0 -2 -2 1 0 2 -2 0 -1
features	-1 0 -2 0 -3 -1 3 0 -1 -1 1 0
feb	2 0 -1 -1 -2 0 0 -1 0 -1 0 1
february	0 0 0 1 -2 -1 -2 0 0 0 1 0
fi	0 0 0 2 0 0 -3 -1 3 -2 -3 2
filed	-2 0 0 4 -4 -1 -4 -2 0 0 -4 4
film	-1 0 0 2 -1 -2 -1 0 -1 1 -1 0
finanzen	2 0 0 -2 0 0 0 0 0 0 0 0
find	1 -1 -2 3 -6 -2 -2 -3 1 -1 -2 0
first	2 -1 0 -1 -4 -2 -1 -1 1 -2 0 1
flipboard	3 -1 0 -3 -1 -2 0 0 0 0 -1 1
folgen	1 -1 0 -2 -2 -1 1 0 0 -3 3 -1
follow	3 -2 0 1 -7 -6 -4 -3 0 -1 -1 1
following	-2 0 -1 0 -1 0 2 0 0 -1 2 -1
food	4 -1 0 -4 -1 -1 -2 0 2 -1 -1 -2
for	-2 0 -4 -4 -6 -2 4 -1 -1 -2 1 0
former	0 0 -2 -2 0 0 -1 0 1 -2 1 0
forum	1 0 0 -2 -1 0 -1 0 1 -2 -1 1
foto	-1 -3 -2 -7 -6 4 -4 -2 4 -1 -1 -2
fotos	0 0 0 -3 -2 3 -1 0 0 1 -2 1
four	2 0 0 -1 -3 -1 -1 0 0 0 -1 1
fragen	1 -1 0 0 -3 0 1 0 1 -1 -2 0
france	2 0 0 -1 -2 0 -2 0 1 -1 0 0
free	0 -1 0 0 -3 -1 2 0 0 -1 1 0
friday	1 0 0 -3 2 0 0 0 0 -1 -1 1
from	-3 -1 -2 -5 -8 -2 5 -2 0 -1 3 -3
full	-1 -1 0 1 1 -1 -3 0 -1 0 -1 1
future	2 0 0 -2 0 0 -1 -1 1 1 -1 0
für	-2 -1 -2 -5 -9 -3 3 -1 -1 -3 3 -2
g	-2 -1 0 -1 0 1 1 0 2 -1 1 -2
game	-1 0 -1 -2 1 -2 0 0 -1 1 1 0
games	2 0 -1 -2 -1 0 1 0 0 -2 1 1
ganz	-1 0 0 -2 -1 0 2 0 0 0 1 -1
ge	1 0 -1 -2 -2 0 0 0 1 -1 1 -1
gerade	-1 0 2 0 -2 0 -1 0 0 2 -1 -1
get	4 -3 0 1 -2 -4 -5 -2 0 0 -1 0
getting	-1 1 -1 -2 3 -2 0 0 0 1 0 0
getty	-3 0 -1 -3 -1 2 -2 0 -1 0 2 -1
gibt	-3 0 0 0 -2 0 4 0 0 0 1 -1
global	3 -1 -2 -3 0 -1 -3 0 1 -1 -1 1
go	1 -1 -1 2 -4 -1 -2 0 1 -2 -1 0
good	0 0 -2 -2 -3 0 2 0 -2 0 2 2
google	6 0 -2 -3 -1 -5 -5 -1 0 1 0 -1
google's	1 0 -2 0 -2 0 2 0 1 -2 2 -1
government	1 0 -1 -3 3 0 -2 0 0 1 -2 0
hat	1 -1 0 2 0 0 -3 0 1 -1 -2 2
have	2 -1 0 -2 -1 0 -1 -1 -1 -1 -1 2
he	-1 1 -3 0 -6 -1 2 1 -1 0 0 0
health	1 0 -1 0 -4 -3 -1 -1 2 -1 -2 -1
help	2 0 0 -3 -3 -1 -1 -1 1 -2 0 0
her	1 0 -1 -1 -6 -1 1 -1 -1 -1 -1 1
here	-2 1 -3 -3 -5 -1 4 -1 -1 -1 5 -3
here's	-2 -2 2 1 -5 -2 2 0 0 1 1 -1
heute	2 0 -2 0 -2 -2 0 0 -1 -1 2 -1
hier	0 -1 -2 -3 2 -2 -1 0 0 -1 -1 1
high	-2 1 -1 2 -1 -2 2 0 -2 1 0 1
his	-4 0 0 0 -4 0 4 0 0 0 1 -1
home	10 -5 -6 -12 -3 -3 -3 -2 2 -1 -1 -3
house	0 1 -2 1 1 0 -2 0 -1 0 -1 2
how	2 0 0 -8 -2 -6 -2 -1 -2 2 -2 1
however	-3 0 -2 -1 -5 0 4 -1 0 -2 2 -1
http	-1 0 0 -2 -2 -2 1 0 1 -1 1 -1
https	4 0 0 -4 -2 -3 -3 -1 0 0 -1 0
i	2 -3 0 -3 -2 -2 0 -2 0 -2 -2 3
i'm	0 0 -1 -1 1 0 0 -2 -1 -1 0 1
i've	-2 0 0 0 -1 0 2 0 -1 0 2 -1
ich	2 -1 -4 -5 -7 -3 -1 0 -1 -3 -2 3
if	1 -2 -4 -3 -6 -1 1 -2 0 -2 0 1
ih	1 0 0 -2 -2 0 0 0 0 0 -1 1
ihr	0 0 -2 -3 -2 -1 1 0 1 0 -1 0
ihre	2 0 1 -3 -5 -1 -2 -1 0 1 -3 2
il	-1 0 -2 1 -5 -2 1 -1 0 0 0 0
im	-2 -3 -1 3 1 -2 1 -1 -1 0 1 0
image	-4 -2 -2 -3 1 4 -4 -4 -1 1 4 -5
images	-4 -1 -2 -1 0 3 2 -2 -2 1 2 -1
immer	-5 0 1 -1 -4 0 5 0 0 0 4 -4
in	-1 -2 -3 -4 -6 -3 3 -4 1 -2 1 -2
info	3 0 0 -2 0 0 -1 0 -1 -1 -1 2
information	-1 0 2 -2 -3 -2 0 0 0 2 -2 0
instagram	-1 -1 -2 -1 2 1 -2 0 -1 -1 0 0
instead	-2 0 0 0 -1 0 2 0 0 0 1 0
international	2 0 0 -3 1 -1 -2 0 2 -1 -1 -1
interview	3 -1 -1 -2 -2 -1 -1 0 1 -1 -1 1
ios	2 -1 0 -2 -2 -1 -2 0 -1 0 -1 1
ir	1 0 0 -2 -1 0 0 0 0 -1 1 -1
is	1 -1 -1 -1 -3 0 0 0 2 0 -1 0
ist	1 0 1 -3 -5 -1 -2 -1 -1 1 -1 0
it	0 -2 0 1 -6 -2 1 -2 1 -2 0 0
it's	1 2 1 -3 -8 -2 -1 0 0 1 -3 2
j	-3 0 0 -2 3 0 -2 0 -2 1 1 -2
ja	3 -1 -1 -4 -4 1 -3 -1 -2 1 -1 1
jan	1 0 0 -1 -2 -2 1 -1 0 1 0 -2
january	-1 0 -1 1 -2 -1 -2 0 0 0 -2 0
je	-1 0 0 -1 -3 0 2 0 0 -1 1 0
jetzt	5 -1 -4 0 1 -3 -7 -1 -1 0 0 1
jobs	3 -1 0 -3 -2 -1 0 -1 1 -2 0 0
join	7 -1 -1 -5 -7 -2 -4 -3 -1 0 -1 1
july	-1 -2 0 0 -4 -2 2 0 -1 0 2 -1
june	-3 -1 0 1 0 -2 2 0 -2 2 1 0
just	0 2 -2 -3 0 -2 -1 0 -2 2 0 0
k	-1 -1 0 -1 -3 -1 1 0 0 -1 1 -1
kann	-2 -1 1 1 -1 0 2 0 -1 1 0 -1
keep	2 0 -1 -1 -2 0 -1 0 0 0 -2 2
kein	-4 2 0 -2 -3 -1 3 0 -1 0 1 -1
keine	-3 -2 1 -3 -6 -2 5 -1 1 -1 2 -2
kommentieren	2 0 0 -2 -1 0 -1 -1 0 0 -1 1
kontakt	3 0 0 -5 -2 -2 -1 0 1 -2 -1 1
kurz	-2 0 2 -1 -4 0 3 0 0 1 0 -1
l	3 0 0 -3 -1 0 0 0 0 -1 -1 1
la	-1 -1 2 -2 -2 -5 2 -2 0 -1 2 -1
las	3 2 -2 -3 -5 -1 2 0 -1 0 -1 1
last	-1 -1 -2 1 -1 -1 1 2 -1 0 0 1
latest	4 -1 0 -1 -3 -1 -3 -1 -1 1 0 -1
laut	-2 0 -1 0 -2 0 3 0 0 0 2 -1
le	-1 -2 -2 0 2 -3 0 0 0 -1 1 -1
learn	-2 -1 -1 1 -3 -2 3 -2 -1 0 1 0
leben	2 0 0 -2 0 0 0 0 -1 -1 0 2
les	3 1 -2 -5 -5 -2 -1 -1 -1 1 0 0
lesen	6 -1 0 -3 -4 -2 -5 -1 -1 -1 1 -1
let's	-1 0 -1 -1 -4 0 2 0 1 -1 2 -2
liebe	4 0 0 -2 -2 -1 -3 0 0 -1 -1 2
life	-1 -1 0 2 -2 -2 0 -1 0 -1 -2 2
lifestyle	-1 0 0 1 0 0 -1 0 1 -1 2 -1
like	4 -1 0 -5 -4 -1 -2 0 1 -2 -2 3
link	5 0 0 -5 -3 -2 -1 0 -2 2 -2 1
linkedin	2 -1 -1 -6 -4 -3 2 0 -2 1 1 -1
links	-3 0 0 -2 -2 0 3 0 1 -1 3 -4
listen	4 -1 2 -4 0 -1 -2 0 -1 1 -2 0
live	1 -1 -1 0 -5 -2 0 0 -1 -2 1 1
lo	3 0 -1 -3 -4 -1 -1 0 0 2 -2 -1
loading	4 -1 0 -4 -4 -2 -1 0 0 1 3 -3
local	-3 -2 0 3 1 -1 -1 -1 2 -2 0 -1
log	6 -1 0 -4 -3 -1 -2 0 0 -3 -3 2
login	4 -1 0 -4 -2 -2 -2 0 1 0 -1 -1
logo	3 -1 -1 -5 -3 -2 -1 -2 3 -3 -1 1
london	3 -1 -1 -2 2 0 -3 0 1 -1 -1 0
long	0 0 -2 -1 -4 -1 3 0 0 -1 1 1
look	-1 0 -1 -2 -1 -1 1 0 0 -2 2 -1
looking	-1 0 0 -1 -3 0 3 -2 -1 -1 1 -1
los	0 -1 2 -3 -5 0 0 0 -1 1 0 1
love	1 0 0 1 -2 -1 -2 -1 1 -1 -3 2
m	1 -1 0 -3 1 -1 -1 0 -1 1 1 -1
magazine	3 0 0 -2 0 0 0 0 2 0 -1 -1
mail	4 0 0 -3 -1 -1 -2 -2 0 0 -2 1
main	1 -2 0 1 -2 0 -2 0 -1 1 -1 1
make	2 1 0 -4 -3 -1 0 0 -2 3 -2 1
man	2 1 -2 -3 -5 -1 -1 0 -1 0 -1 1
many	0 -1 -2 0 -4 0 1 0 0 -1 -1 1
march	-1 0 0 -2 -2 -1 2 0 0 -3 2 -1
may	0 -2 1 1 -3 -1 -1 0 0 0 -1 0
me	1 0 0 0 -2 0 2 0 -1 -1 0 1
media	-1 -3 -3 1 2 -2 -4 0 -1 0 -2 2
mediadaten	2 0 0 -1 0 0 0 0 1 -1 2 -1
mehr	5 -2 -2 -2 -10 -6 -3 -3 -2 0 2 -2
mein	-1 0 0 -5 -3 -2 2 0 0 -1 1 -1
meine	3 0 -2 -3 1 -3 -3 0 -1 -2 0 0
melden	3 0 -1 -1 -2 -1 -2 -1 -1 0 -2 2
menschen	-2 0 0 -2 1 0 0 0 0 -1 2 -1
menu	4 -1 -1 -6 -1 -1 -2 0 2 -2 -1 0
menü	4 -1 0 -4 -1 0 0 0 1 -2 0 1
messenger	3 0 0 -3 -1 -1 -1 0 1 -1 -1 1
mi	1 0 1 -2 -1 0 -1 0 -2 2 -1 0
mit	-2 -1 -3 -4 1 1 0 -2 -1 -1 2 -1
mo	3 -1 0 -2 0 -1 -2 0 2 -1 -1 0
mobile	4 -2 -1 -4 -3 -1 -2 0 0 -1 0 1
mode	3 0 0 -1 -1 0 -2 0 1 -1 1 -1
money	0 0 0 -1 2 0 -1 0 -1 1 -2 2
more	1 -1 -2 2 -7 -9 0 -4 0 1 0 0
most	1 -1 -2 0 -7 -3 -1 -1 1 0 0 0
movies	1 0 0 -1 0 0 0 0 0 2 0 0
mundo	-3 0 0 3 0 0 0 0 1 -1 0 0
music	2 0 0 -2 0 0 -1 0 3 -1 -1 -3
must	3 -1 -1 -2 -2 -1 -1 -1 1 0 -1 0
my	0 -2 -1 -4 1 -1 1 -1 1 -1 -1 1
más	3 0 -1 -2 -3 -1 -3 0 -1 0 -3 3
n	-2 0 0 -1 -2 0 3 0 -1 0 0 0
na	1 0 -1 -1 -2 0 0 0 0 -1 -1 1
nach	-2 -2 1 0 -5 -3 2 -1 -3 -1 2 -1
name	2 0 0 -4 -2 -2 -1 -1 0 0 -1 1
national	-1 -1 1 1 -3 -2 2 0 -2 1 0 0
navigation	2 0 0 -1 0 0 0 0 1 -1 0 0
need	-3 0 0 0 4 -2 -1 0 0 2 2 -2
network	-2 0 0 -1 -1 0 2 0 -1 0 2 -1
neu	3 0 0 -2 -2 0 0 0 0 0 -2 1
neue	1 1 -1 -2 -3 -1 -1 0 1 -1 1 -1
neues	3 -2 1 -3 -4 -2 -1 -1 -1 1 -1 1
neueste	4 -1 0 -4 -2 -1 -2 0 1 -2 -2 2
new	-1 -1 0 -6 -4 -4 3 -1 0 -1 1 -1
news	-1 1 1 3 -4 -6 -2 -1 1 0 -3 -1
newsletter	3 -1 0 -1 -2 -2 -2 0 1 0 0 -1
newsletters	5 0 0 -5 -1 0 0 0 0 1 0 0
next	2 -1 1 -2 -8 -3 0 -2 -1 -1 -1 3
nicht	0 -1 -1 -1 -3 -1 2 0 -1 -1 3 -2
no	0 -1 -3 -6 -1 -4 2 -1 -1 1 -1 0
noch	-1 0 -1 -1 -3 -1 1 0 -1 -1 1 -1
not	-3 -1 2 -3 -6 -1 2 -2 0 2 -1 -1
note	-1 -1 2 3 -1 -1 -2 0 2 1 -3 2
nov	1 -1 -1 0 -3 -2 -2 -1 0 -1 -1 2
november	0 -2 -1 1 -5 -2 -2 0 -1 2 -2 0
now	-3 -1 -1 2 -6 -2 5 0 -1 1 4 -2
nu	-1 -1 1 -1 -2 0 0 0 0 0 0 0
nun	2 0 -2 -1 0 0 -1 -1 0 -1 -1 1
nur	0 1 -1 -2 -5 -1 1 0 -3 0 1 -1
o	-1 0 -4 -6 1 -3 3 -1 0 -1 3 -1
ob	0 0 -1 -1 -3 0 0 0 0 -1 0 1
october	0 -2 -3 0 -5 -1 1 0 0 0 0 -1
of	0 0 0 -2 -3 -1 2 0 0 0 -1 1
og	-1 0 0 -2 -4 0 2 -4 0 0 2 -2
ohne	1 0 0 -1 -2 0 0 0 0 -1 -1 1
ok	2 0 -1 -3 -1 -1 0 0 1 -1 -1 1
om	1 -1 0 -2 -1 0 -1 0 1 -1 -1 1
on	-1 1 1 1 -8 -3 2 -1 0 1 0 -1
once	-2 0 1 -1 -1 0 1 0 -1 1 -2 1
one	2 -1 1 -4 -3 -3 -1 0 0 -1 -1 1
online	0 -1 1 -3 1 -2 -1 0 1 0 -2 0
only	-2 1 0 0 -1 0 2 0 -1 1 1 -1
op	2 0 0 0 -1 0 -2 0 0 1 -2 2
open	3 2 -1 -1 -5 -3 -3 0 -2 2 -1 1
opinion	0 4 -1 1 -5 -3 -4 -1 1 3 -4 -1
or	-2 0 0 -2 -3 -1 3 -1 1 0 1 -2
other	3 -1 0 -3 -5 -1 -1 0 1 1 -1 -1
our	-2 -2 -3 -6 3 -2 1 -1 1 -1 0 0
ov	0 1 0 1 -1 0 -2 0 -1 1 -2 2
over	-3 -1 -1 -1 -3 0 3 0 0 -1 2 -1
p	-1 0 -1 -2 3 0 -2 0 -1 -1 1 1
pa	1 -1 -1 -2 -2 -1 0 0 0 -1 -1 1
page	-2 0 -1 -3 -4 -1 3 -1 -1 -1 1 -1
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 1
par	-3 -1 -3 6 -5 -3 1 -1 -2 2 -1 0
part	-1 -1 0 -2 -4 0 3 0 -1 -1 0 0
partner	2 0 -1 -2 0 0 0 0 0 -1 0 1
pe	-2 -1 0 -1 -2 -1 2 0 -2 -1 1 1
people	-1 0 -1 -2 2 0 -3 0 1 -2 0 0
per	-1 -1 0 1 -3 -1 2 0 -1 0 1 -1
personal	0 0 0 0 2 -1 -2 0 1 -1 -1 0
photo	-3 -2 -1 -4 -6 6 -4 0 0 1 -2 1
photos	1 3 0 -3 -4 2 -3 -1 0 2 0 0
picture	1 -1 -2 -4 -3 2 0 0 -1 2 0 -1
pinterest	3 0 0 -4 -1 -1 -2 0 -2 0 0 2
place	-2 0 0 0 2 0 -2 0 0 0 1 -1
play	2 -1 -2 -3 -4 -3 0 0 -1 2 0 -2
please	1 -1 -1 -4 -5 -1 1 -1 -2 2 0 0
po	0 0 1 -1 2 0 0 0 -1 1 0 0
podcast	0 0 0 0 3 -2 -5 0 0 1 0 -1
podcasts	3 0 0 -5 0 -1 -1 0 1 -2 0 -1
policy	1 0 0 -2 -1 0 0 0 0 1 -1 -1
politics	-3 -2 -1 5 -4 -3 -4 -1 1 0 -2 0
política	2 0 -1 -2 -2 -1 -1 0 1 -2 0 1
popular	2 -1 0 -6 -3 -2 0 -1 -2 -2 0 2
por	-3 -2 -2 7 -7 -3 0 -2 -1 3 -2 0
post	0 -1 0 -5 1 -3 1 -1 0 -1 0 -1
pour	-1 0 2 -3 -5 -2 2 0 0 0 1 -1
powered	2 -2 0 -4 -4 -2 3 0 0 -2 0 0
president	-3 -1 -1 -2 3 -1 -1 0 -1 1 1 -1
press	5 -1 0 -4 -2 -1 -2 0 1 -1 -2 0
presse	2 -1 0 1 -2 -1 -2 -1 1 -1 -2 0
previous	6 0 0 -6 -4 -3 -2 -1 0 0 -2 1
print	6 -2 -1 -5 -4 0 -5 -1 -2 3 -1 0
privacy	5 -1 0 -4 -2 -1 0 -1 -1 1 -1 -1
public	-1 0 -1 -1 1 0 1 0 1 0 1 -2
published	-4 -3 -4 7 -4 -2 -4 -1 -2 5 -4 -1
ratgeber	2 0 0 -2 -1 0 -1 0 1 -2 -1 1
read	6 -3 -3 -3 -10 -5 -4 -3 -3 3 0 1
real	4 0 0 -4 -3 -1 -1 0 0 2 0 -1
recent	-1 -2 -2 1 -2 -1 2 0 1 -2 1 1
recht	2 0 0 -2 0 0 0 0 1 -1 0 0
recommended	5 -1 0 -4 -2 -1 -4 -1 3 -1 -3 1
reddit	3 -1 0 -4 -2 -2 -1 0 -2 3 -1 1
register	0 -2 2 -3 -3 -1 0 0 1 -1 0 0
registrieren	3 0 0 -1 -1 0 -2 0 0 0 -2 2
reisen	1 -1 0 -1 0 0 0 0 1 -2 2 -2
related	10 -2 -2 -9 -2 -5 -9 -2 -2 -1 -2 4
report	3 0 -1 -5 -3 -2 -2 -3 -1 1 -1 1
reporter	-3 0 0 -1 -2 -4 -4 5 0 -2 -4 4
reporting	-3 -1 0 -2 -3 -1 -3 4 -1 -2 -3 4
reprints	2 -1 0 -2 -1 0 -1 0 -1 0 -1 1
reuters	-7 0 -1 -4 -5 7 -2 2 -2 2 0 0
reviews	2 0 0 -2 0 0 0 0 2 -1 0 -1
rss	7 -1 0 -6 -2 -2 -2 0 2 -3 0 0
rund	0 0 -1 -1 -3 -1 1 0 0 -1 0 0
s	-2 -1 -1 -4 -3 0 4 0 2 -2 1 -1
sa	-2 0 0 -1 0 2 -2 0 0 0 0 0
save	3 0 -1 -5 -2 -3 -1 -1 -2 2 0 0
schließen	3 -1 0 -3 -1 -1 -1 0 0 0 -1 0
schon	-3 0 2 0 -2 0 2 0 0 2 2 -2
science	2 -1 -1 1 -3 -3 -2 0 1 -1 1 -2
se	3 -1 1 -3 -2 -1 -2 -1 1 1 -1 1
search	1 -3 -1 -2 -5 -4 2 -1 -1 2 -2 -1
second	0 0 0 -1 -3 0 3 0 0 -2 0 1
sections	3 0 0 -3 0 0 0 0 1 -1 0 -1
security	0 -1 -1 -4 -2 -1 3 0 0 -1 2 -1
see	3 -3 -2 1 -7 -3 -2 0 -1 1 -3 2
según	-3 -1 -1 0 -4 0 3 0 0 -1 2 -1
seit	-1 0 1 -2 -3 -1 2 0 1 1 -1 -1
send	4 -1 0 -6 -4 -1 0 -1 0 0 0 0
september	1 0 -1 -1 -3 -1 0 0 0 -1 0 0
service	4 0 0 -3 -1 0 -1 0 3 -3 2 -3
services	1 0 0 -3 0 0 0 0 1 -1 0 0
set	-1 -1 0 -2 -2 0 3 0 1 -1 1 -1
share	9 -3 1 -11 -7 -6 -2 -1 -1 2 -1 0
she	-4 -1 3 -3 -2 -2 4 -2 -1 2 1 -3
shop	2 -1 0 -6 -2 -1 0 0 1 1 1 -2
should	1 -1 -2 -1 -1 0 0 0 1 0 -1 0
show	2 -1 0 -4 -2 -1 0 0 1 0 -2 0
si	2 0 -2 -3 -5 2 -3 -1 1 0 -2 2
sie	3 -3 -3 -6 1 -1 -1 -1 0 1 -2 1
sign	8 -2 -2 -8 -6 -3 -4 -1 1 -2 -2 1
since	1 0 -3 -2 -6 0 1 0 0 -3 0 1
site	4 0 0 -5 -2 -1 -1 -1 0 2 -2 0
skip	5 -2 -2 -6 -3 -1 -2 0 3 -2 -2 -2
small	2 -1 0 -3 -2 -1 0 0 0 0 -2 1
so	1 0 0 1 -4 -2 -1 -1 -1 2 -2 2
social	2 1 -1 -4 -4 -2 -1 0 0 -1 -1 1
some	-3 0 1 -2 -6 -1 4 0 0 -1 0 0
source	-5 0 0 5 1 3 -3 0 -1 1 -2 -1
special	3 0 0 -3 -2 0 -2 0 0 -1 -1 2
sponsored	5 0 0 -5 -1 -1 -2 0 -3 2 0 1
sport	-2 -2 -2 2 -3 -2 0 -1 2 -5 -1 0
sports	0 0 0 0 -2 -1 2 -1 1 0 0 -1
staff	-4 0 0 0 -2 -2 4 0 0 -4 4 -1
start	4 -3 1 -3 -3 0 0 0 0 0 -1 1
state	3 0 0 -2 -1 0 1 0 -1 1 0 0
still	-3 0 0 -2 -3 0 3 0 0 -1 2 -1
store	-1 0 0 -2 0 0 2 0 -1 -1 0 1
story	1 -1 -1 -3 -3 -3 1 -1 -1 -2 2 -1
submit	3 -2 2 -5 -3 -1 -3 -1 1 1 -1 0
subscribe	7 -2 -2 -8 -5 -5 -6 -1 1 -1 -1 -1
suchen	3 -1 0 -3 0 -1 -1 0 2 -3 0 0
support	0 0 1 -4 -2 0 0 0 -1 -1 0 0
t	-1 -1 1 -1 2 -1 -1 0 1 2 -2 -1
tags	8 -2 -3 -6 -5 -4 -3 -4 -1 0 -5 4
take	-1 0 -1 -3 -4 -2 2 0 0 -2 1 0
taking	1 -1 -1 -1 -2 0 1 0 1 -1 0 -1
te	4 0 0 -2 -3 0 -3 -1 0 0 -3 3
team	-1 0 0 -2 -2 0 1 0 -1 1 0 1
tech	2 -2 -1 0 -5 -3 0 0 2 -2 -1 -1
technology	3 -1 -2 -2 -2 -1 -1 0 2 -1 1 -1
teilen	4 0 -1 -7 -4 -4 -2 -1 -2 0 0 2
telegram	0 0 0 -3 0 -1 2 0 -2 0 1 1
temas	5 -1 -1 -4 -2 0 -4 -1 1 -1 -1 3
termine	1 1 -1 -2 -2 -1 -1 0 0 1 -2 1
terms	6 0 0 -4 -3 -1 -1 -1 2 -1 -1 -1
that	0 0 -3 -1 -4 0 1 -1 -1 -1 0 1
that's	-1 0 0 -1 -3 0 2 0 0 0 1 -1
the	-2 -2 0 -7 -3 -10 5 -5 0 0 3 -2
their	-3 -1 0 0 -3 0 4 0 0 -2 2 -1
thema	-2 0 0 2 -1 -2 1 0 0 -2 0 1
then	-3 0 -1 -1 -3 0 4 -1 -1 0 2 -2
there	-1 -1 -4 -3 -1 0 1 2 0 -1 -2 2
there's	0 -1 1 -1 -5 0 0 0 -1 -1 -1 1
these	0 2 -3 -4 0 -1 0 -1 0 1 -1 1
they	-1 -1 1 -1 -7 0 1 0 2 0 -1 -1
think	-2 0 -1 -1 -3 0 3 0 0 -2 1 -1
this	-3 -2 1 -4 0 -3 3 -1 -1 0 2 -2
those	-3 2 -1 -1 -4 0 4 0 0 1 0 -1
though	-2 0 -2 0 -1 0 4 0 0 -2 3 0
three	-1 1 -3 -1 0 0 1 0 -1 -1 0 0
tiktok	-2 1 2 -3 0 -3 -1 0 -3 1 1 -3
time	-4 -2 -2 -1 0 -1 3 0 -2 -1 2 0
tips	0 -1 0 0 -3 -1 0 0 1 -2 -1 1
to	1 -3 -5 -6 -6 -1 3 0 0 -2 0 0
today	-2 -1 -1 1 -4 0 5 0 -1 0 1 1
today's	4 0 0 -4 -1 0 0 0 1 2 -1 -1
top	3 -1 -1 -2 1 -2 -4 -1 1 -1 -2 2
topics	6 -1 -1 -3 -3 -1 -3 -1 0 0 -3 2
travel	-1 0 0 1 -3 -2 -1 0 1 -2 -1 -1
trending	1 -1 -1 -6 -3 -3 1 0 3 -2 0 -1
tt	10 -1 -1 -10 -5 -9 -2 0 -6 6 -3 -3
tu	1 0 0 -2 -3 -1 0 -1 0 -1 0 0
tweet	3 -1 0 -7 -2 -5 1 0 0 1 1 -2
twitter	5 0 -4 -10 3 -7 -5 -1 -1 2 0 0
two	-1 0 0 1 -1 -1 0 -1 -2 2 0 -1
u	2 -1 0 -5 -1 -1 -1 0 1 -1 -3 0
uk	2 0 0 -1 0 0 0 0 0 0 0 0
um	-1 -1 -1 2 -3 -1 2 -1 0 -1 1 0
un	-1 -2 2 -4 4 0 -1 0 0 2 -1 0
una	0 -1 -4 -4 0 -1 0 0 -1 -1 1 0
und	1 -2 -1 -2 -4 -1 1 -1 -1 0 0 1
under	1 0 -1 -1 -2 0 0 0 0 -2 1 0
une	-2 -1 -1 -2 -3 -2 3 0 1 -2 2 -1
unser	1 0 0 -2 -3 -1 -1 0 -1 -2 -1 2
unsere	-3 -1 0 -5 -3 -1 4 0 -1 -3 2 0
unter	1 0 -1 0 -3 0 -1 0 0 -1 -2 2
unternehmen	2 0 1 -1 0 0 -2 0 0 1 -2 2
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	2 0 -1 -2 -1 0 -1 0 2 -3 0 0
update	-4 3 0 3 -2 0 -2 0 -1 2 -2 -1
updated	-4 -1 1 3 -3 -2 -2 0 -4 4 -2 -1
us	2 1 -4 -7 0 -2 -2 -1 -1 0 -2 2
use	-3 0 -1 -3 -5 -1 5 0 -1 1 2 -2
using	-1 0 -1 -1 -5 -1 2 0 0 0 -1 1
v	4 -1 -2 -3 -3 -2 0 -1 0 -1 -1 1
va	-2 3 -1 -3 -1 0 0 0 -1 2 0 -2
veröffentlicht	0 -3 1 2 -5 -3 -2 0 -4 3 0 0
video	3 -2 -3 -8 3 4 -9 -1 0 2 -1 -1
videos	3 0 0 -3 0 0 -1 0 -2 2 1 1
viele	-4 0 -2 -1 -4 0 4 0 -2 -3 4 -2
vielen	2 -1 -1 -2 -4 -1 0 -1 1 -1 0 -1
view	2 -2 -2 2 -3 -5 -7 -2 -1 0 -1 1
visit	-3 0 0 -2 -4 0 4 0 0 0 2 -1
vom	-2 0 0 -1 -1 0 3 0 0 0 2 -2
von	-6 -3 -1 12 -12 -9 -4 -2 -4 4 -3 2
vor	0 -1 -2 2 -2 -2 -1 0 0 -1 1 -1
w	1 -1 2 -2 0 0 -3 0 -1 1 -3 2
want	3 -1 -2 -2 -2 0 -1 1 0 -1 -2 2
warum	-1 1 -3 -3 -1 -1 1 0 -2 0 0 1
was	-1 -1 0 -3 -3 -2 1 -2 -1 1 -1 0
washington	1 0 -2 -2 -1 0 0 0 -1 -1 3 -2
watch	0 4 -3 2 0 -2 -3 -1 1 1 -2 1
we	0 -1 -1 -4 -6 -2 2 0 -2 -1 1 1
we're	-2 0 0 -2 -3 0 2 0 0 0 1 -1
we've	-2 0 1 -1 -3 0 1 0 0 0 0 -1
weather	0 -2 0 1 2 -1 0 -1 0 -4 1 -2
web	-1 -1 -1 -3 -2 3 1 0 1 -1 0 1
wednesday	2 -1 -2 -1 -4 -1 -1 0 1 -3 -1 2
weitere	3 -2 -2 1 -7 -2 -1 0 0 1 -2 2
welche	-3 -1 2 -2 -5 -1 3 0 -1 1 1 -3
well	2 0 0 -2 -1 0 -1 0 1 0 -2 1
welt	2 0 -2 -2 0 0 2 0 0 -2 2 0
weniger	-2 -1 -1 -1 3 -1 -1 -1 0 1 1 -2
wenn	-3 -1 -1 -2 -1 -1 2 -1 0 1 0 -3
wer	-1 -2 1 -3 1 -1 0 -1 1 0 -1 -1
what	-1 1 -2 -5 -3 -3 1 0 -3 3 -1 0
what's	0 0 1 -4 -4 -1 0 0 -1 1 1 0
whatsapp	1 0 0 -6 -1 -2 1 0 -2 1 -1 1
when	0 -1 -2 -3 -6 -1 2 -1 2 -3 0 -1
whether	-4 0 -1 0 2 0 -1 0 0 -1 2 -1
which	-1 -1 0 0 -4 0 2 0 1 -1 0 0
while	-3 -1 -3 0 -6 0 4 0 0 -3 2 -1
white	0 -1 0 1 -4 -1 0 0 0 -1 2 -1
who	1 0 0 -1 -3 0 1 0 2 0 -1 -1
why	4 1 -3 -5 -2 -3 -2 -2 -1 2 0 -1
wie	1 -2 1 -5 -4 -2 0 -1 -1 0 -1 2
will	0 1 -2 -1 -1 -1 0 -1 2 -2 -2 1
wir	2 0 -2 -4 0 -3 -1 -3 0 -1 -1 1
wissen	3 0 0 -2 0 0 0 0 1 -1 0 1
with	-3 0 -1 -5 -7 -2 4 3 0 -1 2 -2
wo	-2 -1 -1 -2 -1 -1 2 0 1 -3 1 -1
work	-2 0 0 1 -3 0 3 0 -1 1 1 -1
world	1 -2 -1 2 -5 -2 -5 0 3 -2 1 -2
written	-5 -1 -1 6 -4 -5 -2 0 -1 3 -3 -3
www	-3 0 -1 -2 -2 1 3 -1 1 -1 2 -2
x	3 0 0 -3 -2 -1 0 -1 -1 1 -1 1
xing	1 0 0 -2 0 0 -1 0 0 0 -1 1
you	1 -3 -2 -8 -3 -3 1 -3 0 -2 -1 2
your	3 -2 -4 -1 -1 -2 -2 -1 1 -1 -2 0
youtube	1 0 0 -3 -1 0 -1 0 1 1 -1 0
z	3 0 0 -1 -1 -1 -2 0 -3 1 1 2
ze	-1 0 0 -2 -2 -1 2 -1 0 0 1 -1
zu	1 -1 -2 -5 -1 -2 1 -1 0 0 1 -1
zum	-2 0 -2 -6 2 -2 2 0 2 -3 0 2
zur	2 -2 -1 -1 1 -4 -1 -1 0 -2 2 -1
zurück	4 -1 0 -4 -3 -1 -3 0 1 1 -3 2
zwei	-2 0 -4 -1 4 0 -1 0 -2 4 -1 -1
à	1 0 -1 1 -3 -1 -3 -2 0 -2 0 1
últimas	4 -1 0 -2 -1 0 -2 0 0 -1 -1 2
über	0 -2 -2 -1 -7 -2 2 -1 2 -5 0 1
# last word
0	0 -5 -2 1 0 -8 2 -7 -1 -1 1 0
0000	0 -2 0 2 3 -5 -1 -2 0 -1 0 2
a	1 -3 -2 -5 0 -4 0 -1 1 0 0 -1
ab	0 -2 -2 -3 -1 -1 1 -1 -1 -3 0 1
abonnieren	4 0 0 -3 -3 -1 -3 0 -1 0 -3 4
about	3 -1 0 -5 -3 -1 -1 -1 1 -1 -1 1
account	3 -2 1 -4 -5 -1 -2 -1 1 -1 -2 0
ad	-1 1 -1 -4 1 0 2 -3 0 -2 1 0
added	-3 0 0 0 -2 0 3 0 0 0 1 -1
address	3 -1 0 -3 -3 -1 -1 -1 -1 -1 0 2
adresse	3 0 0 -1 0 0 -2 0 2 -2 -2 2
ads	2 0 0 -2 -1 -1 -1 0 -1 1 1 0
advertise	3 0 0 -2 0 0 -1 0 2 -1 0 -2
advertisement	5 -1 -1 0 -2 -5 -5 -1 -1 0 2 -1
advertising	3 0 0 -1 -1 -2 -2 0 1 -1 1 -1
af	3 0 0 -2 -1 0 -2 0 1 -1 1 -1
afp	-3 -2 -2 -5 3 3 -4 -1 -2 3 -3 -1
again	3 -1 -2 -2 -4 0 -2 0 1 -2 -2 2
agency	-3 0 -1 1 -4 -1 4 0 0 0 3 -3
ago	-1 -4 -4 4 -7 -5 -1 -1 -1 -2 -1 2
ahe	-3 0 0 -2 -4 0 4 0 0 -4 4 0
aktuell	-1 -1 -1 2 -1 0 0 0 1 -1 0 0
aktuelles	-2 0 0 2 0 0 0 0 3 -3 -1 0
alert	2 0 0 -3 -1 0 2 0 1 -1 0 0
alerts	4 0 0 -3 -2 -1 -2 0 1 1 -1 -1
all	-1 2 -2 2 -6 -1 -2 -1 -2 1 -2 2
alle	2 -1 0 -1 -1 0 -2 0 -1 1 -1 0
am	0 -2 -2 2 -6 -3 -2 -2 1 -1 -2 1
an	4 -3 1 -3 -5 -1 -1 1 0 0 0 0
analysis	-2 0 -3 -4 -5 -1 6 0 -2 1 3 0
and	-1 0 -1 -2 -3 -1 2 -1 0 2 -1 0
android	3 0 -1 -4 0 -1 -1 0 -2 1 -1 2
anmelden	4 -1 0 -4 -2 -1 -3 0 1 -2 0 1
antworten	2 -2 1 -3 -3 -3 -2 -1 -1 -1 -2 2
anzeigen	5 -1 0 -2 -2 -1 -4 0 -2 2 1 -1
ap	-2 4 -4 -4 2 2 -6 -2 -3 2 -1 -2
app	0 0 -1 0 -3 -2 0 -1 1 -1 0 -1
apple	2 0 0 -2 -3 -1 -1 0 0 -1 -2 2
apps	1 -2 0 -5 -2 -1 1 0 -3 0 0 1
april	0 1 0 0 -2 0 0 0 -1 0 0 1
arbeit	0 2 0 -2 -3 -2 0 0 0 0 -1 1
arbeiten	-2 0 0 -1 -2 0 2 0 0 0 2 -2
archiv	0 -1 0 1 0 1 -1 0 2 -2 -1 1
are	-1 -1 0 -1 -3 0 1 0 1 -1 0 -1
article	1 -2 -2 -1 -8 -4 0 -3 0 2 0 -1
articles	1 -2 1 2 -6 -3 -4 -1 -2 1 -1 3
as	1 0 0 -1 -2 0 0 0 0 1 -1 0
at	2 -1 0 -3 2 0 -3 0 1 -1 0 0
auch	3 0 0 -3 -3 -2 -2 -1 -1 -1 0 0
audio	3 0 0 -2 -3 -2 -1 0 0 0 0 0
auf	2 0 -3 -2 -5 -1 0 0 0 -2 0 1
aus	2 -1 -1 -4 -3 -2 -1 -1 0 -2 -2 2
author	-1 0 -1 3 -4 -4 -1 -2 -2 2 -2 1
auto	1 -1 -1 -2 2 -1 -2 0 2 -2 1 -1
away	1 -1 -1 -1 -2 0 0 0 -1 -1 0 1
az	2 1 0 -2 -2 0 -1 0 -2 1 -1 1
b	1 -1 0 -2 -1 -1 -1 0 1 -1 -1 0
back	-2 1 2 -2 -3 -1 1 -1 0 1 -2 -1
be	2 1 -2 -3 -1 -1 -2 -1 0 2 -2 2
before	-2 -1 0 0 -1 0 2 0 0 -1 1 0
bei	-1 0 1 -1 -2 0 0 0 -2 1 -1 1
bekommen	-3 0 -2 -1 -2 0 3 0 -1 -1 3 -2
below	4 -1 1 -4 -5 -2 -3 0 -1 -1 1 0
best	3 0 0 -1 -2 0 -2 0 -1 -1 0 0
better	-2 0 -2 0 -1 0 3 0 -1 -2 2 0
bild	0 0 -1 -2 -3 2 -1 0 0 0 -1 2
bilder	1 0 0 -2 1 0 -2 0 2 -1 0 -1
bleiben	-1 0 -1 -2 -2 0 3 0 0 1 1 -2
blog	2 -1 -1 -1 -2 -2 -1 -2 0 -2 -1 2
books	-2 2 0 -4 -2 -1 2 -1 -1 0 2 -1
bringen	1 0 1 0 1 0 -1 0 1 2 -1 -1
browser	2 -1 -2 -3 -3 -1 -1 0 -1 0 -1 1
business	-1 -1 -2 1 -5 -3 2 -1 2 0 0 -2
by	-4 -1 1 3 -1 1 1 -3 -1 2 1 -2
c	1 0 0 -3 -2 -1 0 0 1 -1 -2 2
call	-3 -1 0 2 -2 0 2 0 1 -1 0 0
careers	3 0 0 -2 0 0 0 0 1 -1 0 1
case	2 0 -2 -2 -5 -1 0 0 1 -2 1 0
change	-2 0 -1 -3 -5 -1 3 2 0 0 2 -2
choices	2 0 0 -4 -2 -1 -1 -1 1 0 0 -1
city	0 0 -3 -1 0 0 -2 0 0 0 2 -2
close	5 0 -2 -5 0 -3 -2 -1 0 2 -1 -1
co	-1 0 0 -3 -2 2 -1 0 -1 -2 1 1
com	1 -3 -5 2 4 -2 -3 -4 1 -1 -1 0
come	1 0 0 0 -2 0 -1 0 0 0 0 0
comment	3 -2 -3 -3 -8 -4 -1 -1 1 -1 -1 1
comments	4 -1 0 -2 -6 -7 -4 -1 1 2 -3 1
community	1 -2 1 1 1 -1 -2 1 -2 2 -2 2
company	0 0 -1 -3 -3 -2 2 0 2 -1 1 -2
conditions	1 -2 3 -2 -3 0 -1 0 0 0 -2 2
connect	3 0 0 -2 0 0 0 0 1 -1 0 1
contact	1 -1 0 1 -1 -1 -1 0 -2 1 -1 1
content	2 -2 -2 -5 -5 -3 -1 -1 0 -2 2 -1
continue	0 0 0 -1 -1 0 2 -1 0 -1 2 -2
cookies	4 -2 -1 -3 -3 -1 -2 0 -1 1 -2 1
copy	2 0 0 -5 -1 -1 0 -1 1 0 -1 1
country	0 0 -1 -2 0 0 0 0 1 -1 1 -1
cultura	-2 0 0 2 0 0 0 0 0 0 0 0
culture	0 -1 -2 1 -2 -1 0 0 0 0 1 -1
d	1 -1 0 -4 -5 -2 0 0 -1 -4 0 0
da	0 2 -2 -2 -3 1 0 0 -1 1 0 0
dabei	-1 0 -1 -1 -4 0 2 -1 0 -1 2 -2
daily	4 -1 0 -2 -2 -1 -3 0 -1 0 -2 3
das	0 -1 0 -2 -4 -1 0 0 -1 -2 0 1
data	-1 -2 -3 -3 3 -2 -1 0 0 0 0 -1
datenschutzerklärung	1 0 -1 -2 -3 -1 -1 -1 1 -2 -1 1
day	2 0 -3 -5 -4 -2 2 -1 0 0 1 -1
days	-1 1 -1 3 -4 -2 1 0 1 2 0 -2
dazu	1 0 0 -2 -2 0 0 0 0 0 -1 1
de	-2 0 -4 -3 1 1 1 -3 0 1 1 -1
den	-2 0 0 0 0 0 2 0 -1 0 2 0
deportes	3 0 0 -2 0 0 0 0 0 1 0 0
der	-2 -1 -1 -1 -2 -1 3 0 -2 -1 2 0
deutschland	-2 -1 -3 -1 -1 -2 5 -1 1 0 1 -2
different	-2 2 -2 0 -2 0 2 0 -2 2 0 0
digital	2 0 0 -1 -1 0 -1 0 2 -1 -1 1
do	-2 2 1 -4 1 -2 -1 0 -4 3 0 0
donate	2 0 0 -2 0 0 1 0 -2 2 1 0
down	2 0 -1 -4 -3 -1 -1 0 -1 1 1 -2
download	4 0 0 -3 -1 0 -3 0 -1 1 -2 3
dpa	-5 -3 -3 3 5 1 -5 2 -1 4 -3 -1
drucken	4 -1 0 -5 -2 -2 -2 0 -3 3 -3 3
e	-1 0 -1 -2 0 -5 2 -1 0 0 0 -1
edition	1 1 -2 -4 -4 -1 1 0 -1 2 0 0
editor	-1 -3 2 3 -1 -1 -1 2 1 1 -1 0
editorial	2 0 0 -1 -1 -1 -2 0 0 0 -2 2
editors	1 0 -1 2 -3 -4 -5 0 0 -2 0 2
education	0 0 0 2 -1 0 -1 0 0 -1 -1 1
ein	0 1 -3 -4 -2 1 1 -1 1 -1 1 -1
ej	-3 0 0 2 -2 0 2 0 -1 2 1 -1
email	9 -1 -2 -9 -7 -4 -3 -2 -2 2 -3 2
end	1 0 -2 -2 -3 -1 -2 2 0 -1 -2 1
entertainment	2 0 0 0 -1 -1 -1 0 1 0 -1 0
ep	0 -1 1 0 -1 -1 2 -2 0 -1 1 1
epa	-2 0 0 -2 1 1 -3 0 0 1 -1 -1
er	-3 0 0 0 -2 -1 3 -1 0 1 0 -1
erfahren	2 0 0 -1 -1 0 -1 0 0 -1 1 -1
erhalten	1 -1 -1 -1 -4 0 0 -1 0 -1 -1 1
error	2 0 0 -3 -2 -1 -1 -1 1 0 -2 2
es	1 -1 -2 -3 -3 -1 1 -2 1 -1 3 -2
essen	-3 0 0 -1 2 0 -1 0 0 0 0 0
est	-1 -2 -2 1 -2 0 0 0 -1 1 -1 1
euro	1 0 0 0 -2 0 -1 0 -1 1 -1 0
europa	2 -1 -2 -2 -1 -1 0 0 1 -2 -2 2
events	1 2 1 -1 0 -2 -2 0 0 0 -1 1
ever	2 0 -1 0 -3 0 -1 0 0 -1 0 1
facebook	2 -2 -1 -8 -2 -1 0 -2 -1 1 1 -1
family	1 0 0 -1 -2 0 0 0 -1 -1 2 0
far	2 0 -2 2 -2 0 -1 0 1 -2 -2 2
featured	4 0 0 -3 0 0 0 0 1 -1 0 1
features	0 1 -1 -1 -3 -2 3 0 -2 1 0 0
fi	-1 1 -1 -1 -2 -1 1 0 2 -2 1 -1
file	1 -2 -3 -1 -1 -1 -1 -1 1 0 -1 0
film	-4 0 0 2 -1 -2 3 0 -1 1 1 -1
first	-2 1 0 -2 -4 -1 2 0 -1 1 2 -1
flipboard	3 -1 0 -3 -1 -2 0 0 0 0 -1 1
folgen	1 0 0 -3 -4 -2 1 0 0 -2 2 -1
follow	1 -1 0 0 -1 -2 -1 0 -1 0 0 1
food	1 -1 0 -2 0 0 0 0 2 -1 0 -2
for	1 -2 -1 -4 1 -1 -1 0 1 -1 -1 2
forum	3 0 -2 -1 -2 0 -2 0 1 -1 -2 1
foto	0 0 1 -4 -2 0 2 -1 1 -1 2 -2
fotos	2 0 -1 -2 0 0 0 0 0 0 0 0
found	-3 1 -1 0 0 0 2 0 0 0 2 -2
frage	-2 -1 0 -2 -3 -1 3 0 -1 -1 2 0
fragen	0 1 -1 -2 -1 -1 1 0 -1 2 0 -1
france	-1 -1 -2 -3 4 0 -1 0 0 -2 -1 1
free	3 -1 0 -3 -3 -1 -2 0 0 -3 -1 1
friday	1 -1 -1 -2 -3 -1 2 0 0 -2 0 0
from	-3 0 -1 -3 1 -1 4 0 -1 -1 3 -2
future	1 2 -2 2 -2 -2 -3 1 1 2 -4 1
galleries	3 0 0 -2 -1 -1 -1 0 -1 -1 -1 2
gallery	3 -1 0 -3 -5 -3 0 0 -1 -1 2 -1
game	-2 -1 -1 -2 -3 0 2 0 -1 -2 2 0
games	3 -1 0 -3 -3 1 2 0 1 -1 0 0
geben	-2 -1 -2 -1 -2 0 3 0 0 -1 2 -2
gehen	0 -1 1 -1 -2 0 0 0 -1 -1 -1 1
geht	1 -1 -1 -1 -3 0 1 0 0 -2 0 1
gemacht	-2 -1 -2 1 -4 -1 2 0 1 -3 1 0
getty	-1 -1 -2 -2 1 1 -1 0 -1 -1 3 -3
gibt	0 0 1 0 3 0 -2 0 0 2 -3 1
global	0 0 0 -3 2 0 -2 0 0 2 -2 0
gmt	-4 0 -1 6 -3 -1 -4 -4 0 2 -4 3
go	-1 2 0 -3 -4 -1 0 0 -1 4 -2 -2
good	1 0 1 -2 -3 0 -1 0 -3 2 0 1
google	5 -1 -1 -2 -4 -3 -2 1 -1 1 1 -1
government	-1 -1 -1 2 -3 0 1 0 0 -1 -2 1
group	-3 0 0 -2 1 -1 4 0 -1 0 2 0
guide	3 2 -2 -4 -3 -1 -2 0 0 -1 -2 0
h	-2 0 0 -1 -1 0 2 0 0 0 1 -1
habe	1 0 -1 -1 -2 0 -1 0 0 -1 -1 1
haben	0 -1 -1 -2 -2 0 0 -1 -1 -1 -1 1
halten	0 0 -1 0 -1 0 2 0 0 -1 1 0
hat	0 0 -1 -3 -1 0 0 0 -1 -1 -1 1
hatte	-2 1 -2 -1 -2 0 4 0 -1 0 2 -2
have	0 0 0 -1 -3 0 0 0 0 0 1 -1
health	0 -1 -1 3 -4 -2 0 -1 1 0 -1 0
helfen	0 0 1 -2 0 -1 -1 0 0 -1 0 1
help	1 0 -2 -4 2 -1 -1 -1 4 -1 0 -4
her	3 0 1 -1 -4 0 -1 0 -1 0 -2 2
here	0 -2 1 0 -9 -3 1 -1 2 -1 0 0
heute	1 0 0 -1 -2 -2 1 0 0 -1 2 -1
hier	0 -1 2 -3 -6 -1 1 -1 1 1 -1 0
him	1 0 -2 -1 -4 0 1 0 0 -1 2 -1
home	2 -2 -6 -5 2 -2 -2 1 -2 1 0 0
house	-4 2 1 0 3 -2 -2 0 -2 3 -1 0
html	1 0 0 -3 -4 -1 1 0 1 -1 -1 1
i	-3 1 -1 -3 1 -1 1 0 -1 0 -1 1
ib	-1 0 0 -2 -1 0 1 0 0 0 1 -1
ih	3 -1 0 -3 -1 -1 -3 0 -2 2 -2 1
il	0 0 0 -2 0 0 1 1 0 0 0 0
image	1 -3 -2 -4 2 0 -6 -1 -1 -1 2 0
images	-3 -1 -2 -6 2 4 -5 0 -1 3 -1 -1
in	2 1 -3 -8 -3 -3 -1 1 1 1 -2 0
info	1 0 -2 -3 -1 0 1 0 -1 -1 0 0
information	1 -1 -1 1 -4 -1 -1 -1 1 -1 -2 2
instagram	0 0 -1 -6 1 -2 -2 -2 0 -2 0 0
international	-1 0 0 0 3 -1 -2 0 1 -1 0 1
is	2 -1 -1 -2 -5 -2 -1 -1 2 -1 -1 0
ist	1 0 -4 -2 1 -1 0 -2 1 0 0 1
it	1 1 0 -1 -2 -5 -2 -2 0 0 -3 2
j	0 0 -1 -4 -2 -1 3 0 -2 2 2 -2
ja	0 0 0 -4 -1 1 -1 0 -2 2 1 0
job	1 -1 1 -2 0 0 -1 -1 0 0 -2 0
jobs	4 -1 -1 -5 -3 -1 -3 -1 1 -2 0 0
july	2 0 0 0 -2 0 -2 0 -1 0 0 1
june	-2 1 0 -1 -2 -1 2 0 -1 0 0 1
kann	1 -1 1 -2 -4 -1 0 -1 0 -1 -1 1
know	0 1 -1 0 -3 0 0 0 -1 1 0 0
kommen	-1 0 -2 0 0 0 1 0 -1 -1 1 0
kommentieren	2 -1 -1 -2 -2 0 -2 0 0 0 -2 2
kontakt	3 -2 0 -6 -2 -1 -1 0 1 -3 0 1
können	-2 -1 0 -3 -1 -1 3 -1 0 0 1 -1
könnte	1 0 -1 0 -1 0 1 0 1 -2 0 0
kündigen	1 0 0 0 -1 0 0 0 -2 0 2 -2
land	1 0 -1 0 -1 0 0 0 0 -2 0 1
lassen	-1 0 -3 0 1 0 2 0 2 -3 2 -2
last	0 1 0 -1 -1 0 0 0 -2 2 0 1
later	4 -1 -2 -5 -3 -1 -1 0 -2 2 -1 1
latest	0 0 0 -2 -1 0 2 0 1 -1 0 -1
leben	-1 -2 2 -3 1 -1 0 0 0 -1 -1 2
lesen	2 0 0 -2 -4 -1 -2 0 -1 -1 -1 1
less	0 0 -1 0 4 0 -3 0 0 0 -1 1
liebe	0 0 0 -1 -3 0 2 0 0 0 -1 1
life	1 -2 -2 2 -5 -2 0 -1 1 -3 0 1
lifestyle	-2 -1 0 3 -2 -1 -2 0 1 -1 0 0
like	3 -1 0 -4 -4 -1 -2 -2 -1 1 -3 2
link	3 -1 -1 -5 -4 -2 0 0 1 -1 -2 1
linkedin	4 1 -1 -6 -4 -3 -2 -1 -3 2 0 0
links	6 0 0 -4 -2 -2 -4 0 0 -1 -4 3
listen	3 0 0 -4 0 -1 -1 0 0 1 -1 -1
live	-2 -1 -1 3 -5 0 0 0 1 -1 2 -3
loading	0 -1 0 -4 2 -3 -3 0 -1 1 2 -3
local	0 -1 0 0 -3 -1 3 -1 2 -2 -1 -1
login	5 0 -1 -4 -2 -2 -1 0 1 0 -1 0
logo	8 -1 -2 -7 -6 -3 -5 -2 1 -3 0 1
london	-4 0 2 2 -4 -2 1 1 1 0 -1 0
look	2 0 0 -3 0 -1 0 0 0 0 0 0
love	3 -1 -2 -4 -3 -1 -1 0 3 -3 -1 0
m	-2 -1 -2 4 -2 -2 -1 -1 0 -1 0 0
machen	-2 -2 -3 4 -2 -1 0 0 -2 3 1 -2
magazine	2 -3 -1 -7 -3 3 -1 2 0 1 -3 0
mail	4 -2 -1 -6 -6 -4 -2 -2 -2 0 1 1
main	-1 0 0 -1 1 0 1 0 0 -1 2 -1
man	-2 0 0 -2 1 -1 2 0 -1 0 1 1
map	3 0 0 -3 -2 -1 -1 -1 0 0 -1 0
march	2 0 0 -1 -3 0 1 0 -1 2 -1 1
may	0 0 -2 0 -4 0 5 0 -1 -2 3 1
me	2 -1 -1 -5 -6 0 -1 0 0 0 -2 1
media	-4 -1 -1 0 1 1 1 -1 0 -1 0 1
mediadaten	2 0 0 -2 0 0 0 0 1 -1 2 -1
mehr	3 -1 -1 -5 -2 -3 -2 -2 0 0 -1 1
melden	0 0 0 0 -2 -2 1 -1 -1 1 1 -1
menschen	-1 0 0 -2 -2 0 2 0 0 0 0 0
menu	2 -1 -1 -8 -3 -2 1 -1 1 -3 0 -1
menü	1 -1 0 -5 -2 -1 1 0 0 -2 0 2
messenger	2 0 0 -3 -2 -1 -1 0 -2 2 -1 1
min	0 -2 -3 5 -5 -5 -5 -1 0 4 -5 0
minutes	-1 -2 -1 0 -4 0 3 0 0 -2 1 0
mir	1 0 0 -2 -3 0 2 0 0 -1 0 0
mit	0 -1 -2 -4 -4 -1 1 -1 2 -3 -1 0
mobile	3 0 0 -4 -2 -1 -1 0 0 -2 -1 2
mode	2 0 0 -2 -1 0 1 0 1 -1 0 0
monday	1 0 -2 2 -4 0 -1 0 1 -2 -1 1
money	0 -2 -1 1 2 0 -2 0 -2 1 -1 2
month	-1 -1 1 -2 -5 0 1 -1 -1 -1 1 -1
months	2 0 0 -2 -2 0 1 0 0 1 0 0
more	5 1 -6 -5 -7 -6 -1 -4 -1 0 1 -2
movies	2 0 0 -1 0 0 -1 0 -1 2 -1 0
much	0 0 -1 -2 -2 0 1 0 0 1 0 -1
mundo	-2 -1 -1 3 -1 0 0 0 1 -2 0 0
music	3 0 0 -3 1 0 -3 0 3 -1 -1 -2
muss	-2 0 2 -1 2 0 -3 0 0 2 -2 0
más	5 0 0 -3 -2 -2 -4 0 -3 3 0 0
möglich	-3 2 -1 -1 -3 0 2 0 -2 2 1 -1
müssen	1 -1 1 -1 -6 -1 -1 0 -1 1 -1 0
n	-2 0 -1 3 -2 0 -1 0 -1 2 -1 -1
nach	4 -2 -1 -5 -2 -1 0 0 3 -1 -1 1
name	2 0 -2 -4 -2 -2 -1 -1 1 -1 -1 1
national	1 0 0 0 0 0 0 0 -1 2 0 -1
navigation	4 -1 0 -7 -3 -1 1 0 -2 2 -1 1
need	0 0 -1 -1 -3 0 0 0 -1 2 -1 -1
net	-2 0 0 -3 0 -1 2 -3 -1 1 1 -2
network	3 -1 -1 -3 -3 -1 -1 -1 1 -2 1 0
new	-3 -1 0 2 -2 -1 2 0 1 1 1 -2
news	2 -2 -2 1 -4 -1 -5 -5 2 -3 -1 -1
newsletter	6 -2 -1 -2 -7 -4 -4 -2 0 -1 1 0
newsletters	7 -1 -1 -6 -3 -1 -4 -1 0 1 -4 0
next	4 -1 -3 -6 1 -4 -3 -2 1 -1 0 0
nicht	2 -1 -2 -2 0 -1 -2 0 0 0 -2 2
nichts	1 0 2 0 -2 0 -1 0 0 2 -1 0
no	2 -1 -2 -5 -1 -2 -1 -1 0 -1 1 0
not	-1 1 0 -1 -2 -1 2 0 0 0 1 -1
note	-2 -1 0 -3 -3 -2 3 0 1 -2 2 -2
noticias	4 -1 0 -3 -1 0 -2 0 2 -2 -1 1
november	-3 0 -1 -1 1 -1 2 -1 0 1 0 0
now	1 -1 1 -10 -5 -4 0 -2 0 -3 1 0
nu	3 0 0 -4 -1 -1 -1 0 1 1 -2 1
nutzen	0 0 -2 -1 -3 -1 1 1 0 -1 -1 1
o	4 -2 0 -2 -1 -4 -3 0 2 0 -2 1
oben	3 0 0 -1 1 0 -2 0 -2 0 -3 3
of	0 1 -1 -2 -3 0 0 0 -1 -1 0 1
off	-2 0 2 -3 -6 -1 3 0 0 0 -1 0
old	-1 -2 2 -2 -2 0 1 0 -2 1 0 1
on	0 0 1 -6 -2 -3 0 -1 -4 2 0 0
one	-3 -2 -1 3 -1 -1 1 0 1 -1 0 0
online	1 0 -3 -4 -6 2 0 0 0 -2 0 0
only	-1 0 0 2 -3 0 0 0 -1 -1 0 0
open	0 1 1 -3 0 -1 -2 0 -1 0 -1 1
opinion	-1 0 0 2 -2 -2 -1 -1 2 0 -2 -1
opinions	2 0 -2 -3 -2 0 0 0 0 1 0 0
opinión	2 -1 0 -2 -1 0 0 0 0 0 0 0
or	2 0 0 -1 -2 -1 -1 -1 -2 -1 1 1
org	1 0 0 -3 -2 -1 -1 -2 1 -1 0 -1
other	-1 0 0 -1 -1 0 2 0 1 -1 1 -1
out	0 2 -2 -4 -2 -2 1 0 1 -2 -2 1
over	1 0 2 -2 -3 0 -1 0 1 2 -2 0
own	-2 1 0 -1 -1 0 3 0 -1 1 2 -2
p	2 -1 -1 -2 -2 -1 0 0 1 0 0 -1
page	1 -1 -3 -7 -2 -2 1 -2 0 0 0 0
pages	3 0 0 -2 0 0 0 0 0 1 0 0
panorama	-1 0 0 2 -1 -2 -1 0 1 0 -1 1
paper	1 0 0 -1 0 0 0 0 1 -1 2 -2
part	-1 0 0 0 -1 0 2 0 1 0 1 -2
past	-2 0 1 -1 -3 -1 3 0 0 1 -1 0
pdf	3 -1 -1 -3 -3 -1 2 0 0 -1 1 0
people	-2 -1 -2 -3 1 0 3 0 -1 0 1 -1
permission	2 0 0 0 -2 0 -1 0 -1 0 -1 2
permissions	1 -1 0 -2 -2 -1 2 0 -1 0 0 1
photo	-4 -2 -1 -4 4 0 -3 0 -1 2 -1 1
photos	3 -1 -1 -3 -2 -3 -2 -1 0 -2 -3 1
pinterest	4 0 0 -5 -2 -2 -2 0 -2 1 1 2
place	0 -1 -2 -1 1 0 1 0 1 0 -1 0
play	-2 -1 -1 2 -4 0 1 0 -1 0 1 -1
pm	1 -3 -3 4 -8 -5 -4 -1 1 -1 -2 1
podcast	0 -1 1 0 -4 -1 2 0 0 1 -1 -1
podcasts	3 0 0 -4 -2 0 -1 0 1 -2 0 0
point	-1 1 -2 -1 -3 0 3 0 0 -1 0 1
policy	5 -2 1 -8 -2 -1 -3 -3 -2 1 -2 2
politics	-3 -1 0 4 -3 -3 1 -1 0 0 1 0
política	3 0 1 -3 0 0 -1 0 1 0 -1 0
popular	3 0 -1 -6 -2 -1 -2 -1 -2 -1 0 1
post	0 -2 -2 -2 1 -2 -1 0 -2 0 0 0
posts	6 -1 -1 -3 -1 -1 -3 0 0 0 -2 2
power	-1 -2 4 -4 -4 0 -2 0 2 2 -3 1
president	2 -1 -2 -2 0 -1 -1 0 -1 1 -1 1
press	-4 -2 -2 5 1 1 -5 2 1 2 -4 -1
presse	3 0 0 -3 -1 0 1 0 1 0 0 -1
print	6 -2 -3 -4 -2 -4 -4 -1 -1 2 -2 0
privacy	2 0 0 -2 -1 0 -1 0 0 1 0 -1
prozent	1 0 0 0 -3 0 1 0 0 0 1 -1
public	2 0 0 1 -1 0 -1 0 -1 2 -2 0
r	2 0 0 -4 -3 -1 1 -1 0 1 0 -1
ratgeber	1 0 -2 -2 1 -1 -1 0 2 -1 0 1
read	-5 -3 -2 7 -5 -3 -2 -1 -1 2 -2 2
reading	5 0 0 -4 -4 -2 -4 0 1 2 -3 2
recht	2 0 0 -2 -1 0 -1 0 0 0 -1 1
recommended	1 0 0 -2 -1 0 0 -1 1 0 1 -2
reddit	1 -1 0 -5 2 -2 -3 0 -2 3 0 1
register	3 0 0 -3 -1 -1 1 0 1 -1 1 0
registrieren	5 -1 0 -2 -1 0 -3 0 -1 -1 -3 3
reisen	2 0 0 -1 -1 0 0 0 1 -1 2 -2
related	3 0 0 -3 -2 -3 -1 -1 -1 -2 2 1
report	-2 -1 -3 -2 -6 -1 -2 6 -1 0 -2 2
reprints	3 0 0 -3 0 0 0 0 -1 0 0 1
reservados	3 0 0 -1 -3 0 0 -1 -1 0 0 1
reserved	1 -2 -2 -6 0 1 0 -4 0 -1 1 0
reuters	-5 -2 -3 -6 5 6 -7 1 0 0 0 -1
reviews	2 0 -1 -2 -3 -1 1 0 0 0 -1 -1
right	0 -2 -1 -4 1 -2 1 0 0 -1 -1 1
rights	0 0 0 2 -2 -2 -2 0 1 2 -3 -1
rss	3 0 -1 0 -2 -2 -2 -1 3 -3 -1 0
run	-1 0 0 -1 -2 0 2 0 1 -1 1 -1
s	0 5 -4 1 -7 0 -1 -1 1 1 0 -2
said	-4 -1 -4 -2 -9 -1 4 4 -1 -4 2 -1
saturday	0 0 -3 -1 3 0 0 0 2 0 -1 0
save	3 0 0 -3 -3 -2 0 0 -1 2 -1 0
say	5 0 1 -3 -4 -1 -2 -1 0 -1 -1 2
says	4 0 1 -3 -7 -3 -3 -1 -1 2 -2 1
schließen	3 -1 0 -4 -1 -1 -1 0 0 0 -1 0
school	-1 0 0 0 -3 0 2 0 1 -1 1 -1
schreiben	3 -1 0 -3 -2 0 0 0 -1 0 0 0
science	-1 -1 2 0 -5 -1 2 -1 1 0 1 -2
screen	1 -1 -2 -1 -2 0 1 0 2 -2 0 0
search	6 -1 -1 -10 1 -1 -2 0 0 1 -3 0
sections	3 0 0 -3 0 0 -1 0 0 -1 -1 1
security	0 0 1 -4 -4 -1 1 0 1 -1 -1 0
see	0 -1 -2 -2 -2 -1 3 0 -1 -1 1 0
sehen	1 0 -1 0 1 0 -1 0 0 0 2 -2
sei	0 0 -1 0 -2 0 1 0 0 -1 0 0
sein	-2 -1 2 -3 -3 -1 2 -1 -1 0 1 -1
seite	2 0 0 -2 0 0 0 0 0 0 -1 1
service	4 -1 0 -6 -4 -2 -2 0 4 -3 0 -2
services	0 -2 0 -1 -5 -1 2 -1 0 -2 1 0
set	1 1 -1 -1 -3 0 0 0 -1 -1 -2 2
share	6 0 -1 -8 -3 -4 -2 -1 -1 4 -1 -1
shop	-1 -1 -1 -7 4 -3 -3 0 0 1 1 -1
show	0 0 3 -3 -3 0 1 0 1 1 0 -2
shows	2 0 0 -2 -1 0 -1 0 1 -1 0 0
si	-3 0 0 -1 -2 2 1 0 -1 -1 2 -1
sich	1 -1 -1 -1 -3 0 1 0 0 -1 2 0
sie	-1 -1 2 -2 -3 0 1 0 -2 1 2 -2
sind	0 -1 -3 -3 -6 -1 1 0 -1 -1 1 0
site	2 -2 -2 -3 -4 -1 1 1 4 -2 -3 -1
so	1 -1 -1 -2 -1 0 0 0 1 -2 0 -1
soll	-1 -2 -1 -1 1 0 0 0 1 -1 -1 1
source	-3 0 1 -2 -3 0 3 -1 0 1 2 -2
speichern	0 0 0 1 -2 -1 -2 0 -1 2 -2 1
sport	0 -1 -1 2 -3 -2 -2 -1 3 -4 -2 0
sports	2 -1 0 -3 -4 2 -2 -1 1 0 -2 0
springen	4 0 0 -3 -2 0 0 0 0 0 0 0
staff	1 -1 0 -1 -2 -1 -1 -1 0 0 -2 1
state	-1 0 0 -2 1 -1 2 0 1 0 0 -1
states	-2 0 1 0 -3 0 0 0 1 1 -1 -1
stehen	0 -2 1 -2 -3 -1 1 0 -1 -3 1 1
steht	-1 2 0 0 0 0 0 0 -1 1 -1 0
store	1 -1 -1 -4 -4 0 1 0 1 0 1 -1
stories	4 -3 -3 -2 -2 -3 -2 -2 0 -3 -2 3
story	3 -3 -2 -3 0 -3 -2 2 3 -2 -3 3
submit	3 0 0 -3 -1 -1 -1 0 -1 1 -1 1
subscribe	5 -2 0 -7 -4 -3 -2 0 1 2 0 -2
subscription	4 0 -1 -3 -3 0 -1 0 1 -1 0 1
suchen	4 0 -1 -3 -1 -1 -1 0 2 -3 0 0
sun	1 0 0 -1 -2 0 0 0 1 0 0 -1
sunday	-2 0 -1 -1 -2 0 3 -1 -1 -1 2 -1
support	-1 -1 -2 -4 -4 -1 2 0 1 -3 2 -1
system	-2 -2 -3 -1 2 0 1 0 -1 1 -1 1
t	2 -1 0 -1 -1 0 -1 0 1 0 -2 0
tag	-2 0 0 1 -3 0 0 0 -1 2 -1 1
tags	5 0 0 -4 -1 -3 -2 -3 -1 0 -3 3
team	1 -3 -1 0 -6 -2 2 0 -2 1 3 -2
tech	1 -1 -1 2 -3 -2 -2 0 1 -1 -1 0
technology	2 0 -2 1 -3 -2 -2 0 2 -2 -2 1
teilen	4 -1 -2 -8 -5 -4 -2 0 -1 0 0 1
telegram	0 0 0 -3 -1 -1 1 0 -2 0 1 1
terms	-2 0 0 -1 2 0 1 0 0 0 -1 1
test	2 -2 -1 -1 -3 0 2 0 -1 2 0 -1
that	-1 1 -2 -1 -1 0 1 -1 -2 1 0 0
the	2 0 -1 -2 -3 0 -1 0 0 -1 -1 1
them	-1 0 -1 -2 0 0 2 2 2 1 0 -1
thema	2 -1 -1 2 -5 -3 -3 0 1 -2 1 0
there	-3 0 -1 -1 -3 0 3 0 0 -1 3 -2
thing	-3 1 0 -1 -2 -1 2 0 -1 1 0 0
things	-2 0 0 -1 2 0 0 0 0 0 0 0
this	3 -1 -2 -4 0 -3 -1 0 0 -2 0 2
thursday	-3 0 0 -1 4 0 -2 0 0 0 1 -2
tiktok	2 0 0 -2 0 -3 -1 0 0 -1 2 -2
time	1 -1 -1 -4 -4 -3 2 -1 1 0 -1 -1
times	-1 -2 -2 -4 0 4 -3 -1 0 1 -1 0
tips	2 -2 -1 1 -3 -1 -1 0 -1 1 -2 2
to	-1 2 -1 -3 -3 -1 0 -2 0 0 0 1
today	-2 0 1 0 -6 -5 2 -2 0 2 0 -1
together	-1 0 2 -1 -1 0 0 0 0 1 0 0
tomorrow	2 0 0 -1 -1 0 0 0 0 0 -1 1
too	1 -1 -2 -1 1 0 -1 1 0 -2 -1 2
top	1 -1 3 -6 -3 -1 -1 -2 -1 2 -2 1
topics	3 1 1 -5 -2 -2 -3 -1 1 0 -3 1
travel	-1 0 0 1 -2 -2 -2 0 1 -2 -2 0
trending	-1 0 0 -4 -1 -3 2 0 2 -1 1 -1
tt	8 -1 -1 -5 -1 -9 -3 0 -6 6 -4 -3
tuesday	0 0 1 -2 -5 0 0 0 1 -2 0 0
tun	-1 1 -3 -1 -5 0 2 -1 -1 -2 2 0
tweet	8 -1 0 -8 -4 -5 -3 -1 0 1 -1 0
twitter	2 -2 -3 0 -5 -2 -2 0 -1 1 0 0
u	-1 1 -2 4 -6 -3 -1 -1 -2 4 -1 1
uc	1 0 -1 1 -2 0 -2 1 -1 1 0 1
ug	-2 0 0 2 -1 -1 0 1 -1 0 0 0
uhr	-3 0 0 3 -1 -1 -2 0 -1 2 -2 -2
uk	2 0 0 -1 1 -1 -1 0 0 0 0 0
um	-2 3 -2 -1 -1 -1 1 0 0 1 1 -2
un	-1 1 -1 -2 -3 0 2 0 -1 2 0 -2
une	2 0 0 -2 -1 0 0 0 0 0 -1 1
uns	5 -2 0 -3 -2 -1 -3 -1 1 -3 -1 2
unternehmen	1 1 -1 -3 -3 -1 1 0 0 0 1 0
unterstützen	2 0 -2 0 0 0 -1 0 0 -1 -1 2
up	-2 -2 -3 2 -10 -4 2 -1 0 -1 -1 1
url	0 0 0 0 -2 -2 1 0 -1 1 0 -1
us	6 2 -2 -9 -6 -3 -2 -1 1 1 -3 0
use	2 0 -1 -3 0 -1 -1 0 2 0 -1 0
v	0 -1 -1 -4 1 -2 0 0 0 -2 1 0
video	2 0 -2 -5 -3 -2 1 -1 1 0 1 -2
videos	7 -1 -1 -5 -3 -2 -4 -1 0 2 -1 0
view	1 0 0 -2 -3 -1 1 0 0 0 0 0
views	0 -2 1 1 -3 -1 -1 0 -1 1 -2 2
von	-5 -1 -1 6 -2 -2 -1 0 -2 2 -2 1
vor	-2 0 0 -2 2 -1 -1 0 -1 1 -1 1
vorbehalten	3 0 0 -2 -2 -2 -2 -1 0 -1 -2 2
w	-1 -1 0 -3 -1 0 2 0 0 0 1 -1
war	-2 0 3 0 -2 0 0 0 -1 3 -2 -1
was	-4 1 1 0 -2 0 3 0 -2 1 2 -1
washington	-2 -1 -2 -3 -5 -3 4 0 -2 -2 2 -1
watch	4 0 0 -3 -2 0 0 0 -1 -1 1 1
way	-3 -1 -3 -1 -4 0 5 0 1 -4 4 -2
weather	0 -2 0 1 2 -1 -2 -1 1 1 -2 -1
web	2 -1 1 -4 -3 -2 0 -1 1 0 -1 1
website	1 0 0 -5 -3 -2 0 0 0 -1 0 1
wednesday	-4 0 -3 -3 -1 0 2 2 0 -3 0 2
week	1 -1 -3 -4 -2 -1 2 -1 -2 -1 1 1
weiter	0 -1 0 -2 -5 -1 -1 0 1 0 -1 1
well	1 0 0 -2 -4 0 0 0 0 0 -1 1
welt	-1 -1 -1 -1 -4 2 0 0 1 1 1 -1
werden	-1 -1 -2 -6 -3 -2 2 -2 1 -3 1 -1
whatsapp	4 -1 -1 -7 -5 -3 -1 0 -2 2 -3 2
wieder	0 -1 -1 -1 -2 0 1 0 -1 1 0 0
will	1 0 -1 -1 -4 -1 0 0 0 -1 -1 2
wir	-1 1 -1 -1 -2 -1 2 0 0 0 0 0
wird	1 0 -1 -3 -8 -1 1 0 1 -2 0 0
wissen	3 0 -1 -4 -2 -1 -2 0 1 -2 -2 2
with	1 -1 -2 -2 -5 -1 2 -1 1 -2 -1 0
wohnen	0 -1 -1 1 -2 -1 1 0 0 0 0 0
wollen	1 -1 -1 0 -2 0 -1 0 0 -1 -1 1
women	2 0 0 -1 -3 0 1 0 0 -1 -1 1
work	2 -1 -2 -3 -4 0 0 0 1 0 0 -1
world	0 0 -3 2 -6 -4 0 -2 3 -2 2 -3
writer	-4 -2 -1 6 -4 -4 -3 0 -2 4 -3 1
wurde	0 0 -2 -1 -4 0 2 0 -2 -2 0 1
wurden	0 0 -1 0 -3 0 1 0 0 1 0 0
x	1 -1 -2 -3 2 -3 -1 -1 -2 2 0 0
xing	1 0 0 -2 -1 0 -1 0 1 -1 -1 1
year	-1 -1 2 -4 0 -3 2 -2 1 1 0 -1
years	0 -1 -3 -2 -6 -2 3 0 0 -2 2 -2
yet	-2 0 -1 0 -2 0 2 0 0 -1 2 -2
you	-1 -2 2 0 -8 -2 0 0 0 0 -1 1
youtube	3 0 -1 -2 -5 -1 -2 -1 1 -2 0 0
z	-2 -1 -1 1 -4 -2 -1 0 -1 0 0 0
zeit	2 1 0 -2 -4 -1 -1 0 -1 1 -2 2
zu	-1 1 -3 -1 5 -2 -2 0 0 1 0 -1
zurück	-1 1 -2 -4 1 -1 1 0 -1 1 0 0
zusammen	-3 0 1 0 -3 0 3 0 0 1 1 -2
über	-2 0 0 2 -1 0 -1 -1 0 0 -2 2
# line above
0	3 -2 -1 -3 -9 -4 -1 -4 -2 0 1 1
0 0	-2 -3 -1 1 1 1 0 -1 1 0 0 -2
0 0 0	-1 0 -1 3 -3 -1 -2 -1 -2 3 0 0
0 0 0000	0 -2 2 2 -1 -2 -2 -1 0 1 -2 1
0 comments	3 -2 -2 -3 0 -2 -2 0 0 0 -3 2
0 hours ago	2 -1 -2 -3 -3 0 -1 -1 -2 0 -1 1
0 november 0000	1 0 2 -1 -4 -1 -2 0 -2 2 -2 1
0000	-5 -2 -2 1 2 -1 5 0 0 -2 2 -1
0000 0 0 0 0	1 0 -2 0 -3 -1 0 0 -2 1 -1 1
a	2 0 -1 -2 -2 -2 2 0 1 -1 0 -1
abonnieren	-1 0 -2 1 -1 -1 1 0 -1 -2 1 1
about	1 2 -2 -5 -3 -1 -1 0 0 0 -1 0
about us	6 -2 1 -3 -2 0 -1 0 -2 2 -1 0
ad choices	1 0 0 0 0 0 0 0 2 0 0 -2
advertise	0 1 -1 -2 -1 0 -1 0 1 1 0 -2
advertise with us	0 2 0 -3 -1 0 0 0 1 0 0 -1
advertisement	1 -2 -3 0 -5 -4 1 0 -1 0 1 -1
advertising	4 0 0 -2 -3 -2 -3 0 1 -1 1 -1
afp	-4 0 0 0 -1 3 1 0 0 0 0 -1
aktuelles	2 0 0 -3 -1 0 0 0 2 -1 -1 0
android	2 -1 0 -2 -1 -2 0 0 -1 1 0 0
antworten	2 -1 0 -2 -4 -2 -1 -1 -1 -1 -1 1
anzeigen	-1 0 0 -1 -1 0 2 0 -2 -1 2 -1
apple	1 0 -1 -2 -1 0 -1 0 0 0 -1 1
apps	-2 0 0 3 -2 0 0 0 -1 0 0 1
april 0 0000	-2 -1 -2 -3 1 3 -1 0 -1 -3 2 1
april 0000	-1 0 0 -2 -1 0 2 0 1 0 0 -1
archiv	-2 0 0 1 -1 2 -1 0 1 -1 -1 1
associated press	0 -1 -3 0 0 0 -1 0 0 0 -1 1
author	-4 -1 0 4 -2 -2 -1 0 -1 1 -1 0
auto	2 0 0 -2 0 0 0 0 1 -1 0 0
books	2 0 0 -1 -1 0 0 0 1 -1 0 -1
business	2 1 -1 -1 -3 -1 -3 0 3 0 0 -2
by	-6 -1 0 7 -4 -3 -3 0 0 1 -1 0
careers	3 0 0 -2 0 0 0 0 0 -1 0 1
categories	-1 0 0 2 -1 0 -1 0 -1 -1 -1 1
close	0 0 -1 -1 0 -2 0 0 0 2 -1 -1
comment	0 -1 -1 0 1 -2 -1 -1 1 -1 -2 2
comments	-1 2 -2 0 -1 -2 -3 -1 -1 3 -1 -1
community	2 0 0 -2 -1 -1 -1 0 -1 1 0 1
company	1 1 0 0 0 0 -1 0 0 0 2 -2
contact	-2 1 0 1 2 -1 -1 0 -1 1 -1 1
contact us	5 0 -2 -5 -4 -1 -1 0 1 -2 -1 0
cultura	0 1 0 -1 0 0 0 0 -1 2 0 -1
culture	0 1 -1 -1 -2 -1 0 0 0 -1 1 -1
datenschutzerklärung	2 1 0 -3 -1 -1 -1 0 1 0 -1 1
de	2 -1 -1 -2 0 0 0 0 2 -2 -1 0
december 0 0000	-2 1 -4 -1 1 -1 1 0 -1 0 1 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
deutschland	1 0 0 -3 -1 0 0 0 0 0 -1 0
digital	2 0 0 -2 0 0 0 0 2 -1 0 1
donate	1 0 0 -2 -1 0 2 0 -2 2 1 -1
drucken	4 0 -1 -3 -2 -2 0 0 -1 1 0 0
e mail	0 -1 -2 -5 0 -2 1 0 -1 -1 1 0
e paper	3 0 0 -3 0 0 0 0 1 -1 2 -2
economía	3 1 -1 -3 -1 0 0 0 0 0 0 0
education	-2 0 0 2 0 0 0 0 0 -1 0 0
email	-2 -2 -4 4 1 -5 -3 -1 -3 2 -2 2
email address	5 0 0 -2 -3 -1 -3 0 -1 -1 1 0
email newsletters	2 0 0 -1 0 0 0 0 1 -1 0 -1
entertainment	1 1 -1 -4 -2 -1 -1 0 1 1 -1 -1
events	2 -1 0 -1 -2 0 0 0 1 -3 0 -1
facebook	4 -2 -1 -7 -4 1 1 -1 -2 1 1 -1
faq	-2 -1 2 -1 0 0 0 0 -1 1 0 1
featured	2 -1 -1 -3 -1 0 0 0 1 -1 0 0
features	-2 0 0 2 -3 -1 1 0 0 1 -1 0
flipboard	2 -1 0 -3 -1 -1 -1 0 0 0 -1 1
follow	0 -1 0 1 -1 0 -2 0 0 1 -1 0
follow us	5 -2 2 -3 -3 0 -2 0 1 0 -2 0
follow us on twitter	2 -1 0 -2 -1 0 0 0 1 -1 0 0
food	2 -1 0 -2 -1 0 -1 0 3 -2 -1 -2
games	2 -1 -1 -1 -1 -1 0 0 0 -1 0 1
getty images	0 -1 1 -1 0 1 -2 0 -1 0 1 -1
go	3 -1 0 -3 0 0 0 0 1 -1 0 1
google	3 0 0 -4 2 -1 -2 0 -1 2 2 -2
health	0 2 -1 -4 -2 0 0 0 1 0 0 -1
home	7 -1 -1 -11 -3 -2 -1 0 -1 2 1 -2
instagram	0 -2 -1 -5 2 -1 -2 0 0 -2 0 1
jetzt anmelden	-1 0 0 -1 2 0 -2 0 0 0 1 -1
jobs	5 0 0 -4 0 0 0 0 1 -2 0 0
june 0 0000	4 0 1 -3 -4 0 -2 0 -2 3 -2 1
kontakt	4 -1 -1 -8 -4 -3 -1 0 1 -1 -2 1
latest	2 -1 -1 -2 -1 0 0 0 1 -1 0 -1
latest news	2 -1 0 -3 -2 0 -1 0 -1 1 -1 0
learn more	-2 2 -1 -2 -2 0 1 0 0 1 0 -1
leben	0 1 0 -1 0 0 0 0 -1 -1 0 2
lesen sie auch	5 0 0 -2 -4 -2 -4 0 -1 0 1 -1
life	0 -1 0 -2 2 0 -1 0 2 -2 -1 2
lifestyle	0 -1 0 1 -1 0 -1 0 1 -1 2 -1
linkedin	2 -1 -2 -2 -3 -3 0 0 -2 1 1 0
links	2 0 0 -1 0 0 -1 0 0 0 -1 1
live	3 1 -1 -4 -2 0 0 0 0 0 0 0
loading	0 -2 -2 -3 0 -1 0 0 0 1 3 -3
local	1 1 0 -1 -1 0 -1 0 2 0 -1 -2
log in	3 -1 0 -2 -2 -1 -1 0 1 -2 -1 1
login	4 -1 0 -5 -1 -1 -1 0 0 0 -1 0
logo	3 0 0 -2 0 0 0 0 1 -1 0 0
logout	3 -1 0 -2 0 0 0 0 1 -1 0 0
magazine	4 0 0 -3 -1 0 0 0 3 0 0 -2
mail	2 0 -1 -2 -1 -1 -1 0 -1 -1 -1 2
may 0 0000	-1 0 2 1 -2 -2 -2 0 0 2 -2 1
media	-1 -1 0 2 -1 0 -1 0 0 -1 -1 1
mediadaten	1 0 0 -1 0 0 0 0 1 -1 2 -1
mehr	3 -1 0 -2 -1 -1 0 0 0 0 0 1
mehr zum thema	6 -1 0 -4 -4 -1 -5 0 0 -1 2 -2
menu	2 -1 0 -2 -2 -1 -1 0 2 -2 -1 -1
menü	3 -1 0 -4 -2 0 0 0 1 -1 0 1
mobile	1 0 0 -1 0 0 0 0 -1 -1 0 2
mobile apps	-4 0 0 4 -1 0 0 0 -1 -1 0 1
money	1 0 0 -1 0 0 0 0 -1 -1 0 2
more	7 -2 0 -6 -1 -1 -3 0 0 0 0 -2
most popular	2 -1 0 -4 -4 -1 0 0 -1 -1 2 -1
most read	2 0 0 -1 -1 0 -2 0 -1 0 -2 2
movies	1 0 0 0 0 0 0 0 -1 2 0 0
mundo	2 -1 0 -2 0 0 0 0 2 -2 0 0
music	3 -1 0 -1 -1 0 0 0 3 -1 0 -3
nach oben	2 0 0 -1 -1 0 -1 0 0 0 -1 1
national	1 0 0 0 0 0 0 0 -1 2 0 -1
navigation	3 0 0 -2 0 0 0 0 1 -1 0 0
news	4 -2 -2 0 -5 -3 -3 -1 2 0 -1 -2
newsletter	6 -1 -2 -5 -3 -1 -2 0 0 0 2 -2
newsletter abonnieren	1 0 0 0 -1 0 -1 0 0 0 -2 2
newsletters	5 0 0 -4 0 0 0 0 0 0 0 0
next	1 -1 -1 -3 -1 0 0 0 -2 -1 1 1
october 0 0000	0 0 2 1 -4 -1 -1 0 -1 2 -1 1
opinion	2 0 0 -1 -3 -2 -2 0 1 1 -2 -1
panorama	-2 2 0 1 -2 -1 -1 0 0 1 -1 -1
photos	3 -2 0 -2 0 0 -1 0 0 -3 -1 2
pinterest	2 -1 0 -3 -1 -1 -1 0 -2 1 0 2
place an ad	2 0 0 0 -1 0 0 0 1 0 0 -1
podcast	2 1 -1 -3 -1 -1 -1 0 0 1 -1 -1
podcasts	4 -2 0 -4 -3 -1 -1 0 1 -2 0 0
politics	-1 3 -2 0 -4 -2 -4 -1 0 2 -1 -1
política	-2 0 0 0 -1 2 0 0 1 -2 0 0
popular	2 -1 0 -2 -1 0 -1 0 -1 -1 -1 1
press	2 0 0 -2 -1 0 0 0 1 -1 0 0
print	-4 2 -3 3 1 -5 -1 0 -3 3 -1 0
privacy	3 0 0 -2 -1 0 0 0 0 1 0 -2
privacy policy	4 -2 0 -4 -2 -1 -2 0 -1 1 -2 1
ratgeber	2 -1 0 -3 -2 -1 -2 0 1 -1 0 1
read more	3 0 -2 -2 1 -2 -5 -1 -1 0 1 0
recent posts	3 -1 0 -2 -2 0 0 0 1 -1 -1 1
recht	2 0 0 -2 0 0 0 0 0 0 0 0
reddit	1 -1 -3 -5 -2 -1 3 0 -2 0 2 1
register	2 -1 0 -1 -1 0 0 0 1 -1 0 0
reisen	1 0 0 0 0 0 0 0 1 -1 2 -2
related	3 -1 0 -4 -1 -2 -1 0 -2 -2 2 2
related articles	2 -1 -1 -3 0 -1 -4 0 -1 0 -2 3
related stories	5 -2 0 -3 -4 0 -3 0 -2 -2 -2 2
reuters	2 -1 0 -1 2 -2 -3 -1 -1 -1 1 0
reviews	3 0 0 -3 0 0 0 0 2 -1 0 -1
rss	1 -3 -1 -1 -3 -1 0 0 2 -3 0 0
rss feed	2 0 0 -1 -2 0 0 0 -1 0 0 1
save	-1 0 -1 1 -2 1 0 0 -1 1 0 1
schließen	-1 -1 0 2 -1 0 -1 0 0 0 -1 0
science	1 0 0 0 -2 -1 0 0 2 -1 0 -2
search	-1 -1 -3 2 1 -2 -1 0 0 1 -1 -1
search for	3 1 -1 -3 -3 -1 -1 0 0 0 -1 1
secciones	2 0 -1 -1 -1 0 0 0 -1 1 0 0
sections	3 -1 -1 -2 -1 -1 0 0 2 -2 0 -1
security	3 -1 0 -2 -2 0 0 0 0 -1 0 0
service	2 -2 0 -3 0 0 0 0 3 -3 2 -2
share	3 -1 0 -3 -6 -1 1 0 -2 4 1 -2
share on facebook	4 0 0 -3 -1 -1 -1 0 1 -1 -1 0
share this	3 0 -1 -2 -2 0 0 -1 1 -1 0 1
shop	0 1 -1 -2 -4 0 0 0 -1 2 1 -2
sign in	1 2 -1 -4 -2 0 0 0 -1 1 0 1
sign up	5 0 -3 -3 -3 0 -4 0 1 1 -2 1
site map	3 0 0 -2 -1 0 0 0 0 0 0 0
skip to content	4 0 -1 -4 -2 -1 -1 0 2 -1 -1 0
skip to main content	1 -1 -1 -1 -3 -1 -1 0 1 -1 -1 0
social	2 -1 0 -1 -2 0 0 0 -1 -1 0 1
social media	2 0 0 -1 0 0 0 0 0 -1 0 0
sport	3 0 -2 -6 -4 -1 -2 0 4 -1 -1 -2
staff	-1 0 0 0 0 0 2 0 0 0 2 -2
store	2 0 0 -2 0 0 0 0 -1 -1 0 1
submit	-3 0 0 2 -1 0 -1 0 -1 1 -1 0
subscribe	1 0 3 -2 -4 -2 -3 -1 0 2 -1 -2
subscribe now	2 0 0 -3 0 0 -1 0 1 -2 0 -1
suchen	-1 -2 0 2 -3 -2 2 0 4 -4 0 0
support	-2 1 -1 2 -1 0 0 0 -1 1 0 0
tags	5 0 0 -3 -5 -2 -3 -1 -1 1 -3 2
technology	4 0 0 -4 -1 0 -1 0 1 0 0 -1
teilen	0 -2 0 -3 1 -3 1 -1 -2 -1 1 1
telegram	-2 -1 1 1 -2 -1 1 0 -2 1 1 1
termine	1 0 0 -2 -1 -1 -1 0 1 0 -1 1
terms conditions	3 0 0 -2 -2 -3 0 0 1 -1 0 0
terms of use	-1 0 0 1 -1 0 0 0 2 -1 0 -2
the associated press	-2 0 2 1 -2 -1 0 0 1 -1 0 0
thema	-2 0 0 3 -2 -1 -2 0 1 -1 -2 2
tiktok	-2 0 0 -2 -1 -1 3 0 -2 -1 4 -3
top stories	2 -1 -1 -2 -3 0 -2 0 1 -2 0 1
topics	3 0 0 -4 -1 -1 -2 0 1 0 -2 1
travel	3 0 0 -2 -2 -1 -2 -1 1 -1 -2 -1
trending	0 -1 -1 0 -3 -2 2 0 2 -2 1 -1
tt	8 -3 -5 -9 -10 0 -2 0 -4 5 -2 -3
tweet	1 1 1 -4 -2 -3 1 0 -1 2 0 -2
twitter	0 -1 0 -1 -5 -4 0 0 -1 2 0 0
unternehmen	2 -2 0 -3 0 0 0 0 2 -2 -1 1
video	-1 0 -3 0 2 1 -3 -1 1 -2 0 -1
videos	5 -1 0 -4 -1 -1 -2 0 -2 1 1 1
view all	1 0 0 0 -2 0 0 0 -2 1 -1 1
von	-7 0 0 7 -3 -3 -3 0 -2 2 -3 0
weather	0 2 0 -4 -2 0 1 0 2 -1 -1 -2
website	2 0 0 -2 -3 -1 -1 0 0 -1 1 0
whatsapp	0 -1 4 -5 0 -1 -1 0 -2 2 -2 1
wissen	3 -1 0 -3 -1 0 0 0 1 -1 0 1
world news	2 0 0 -1 0 0 0 0 0 0 0 0
x	3 -1 0 -2 -1 0 -1 0 -1 1 -1 1
you might also like	3 0 0 -2 -3 0 -2 0 -1 0 -2 2
zurück	-1 -2 -2 0 1 -1 -1 0 0 0 -1 0
últimas noticias	3 0 0 -2 -2 0 -1 0 1 -1 -1 1
über uns	4 -1 -1 -3 -1 0 -2 0 1 -3 -3 2
# first word above
0	-3 -5 1 -3 1 -4 2 -4 -2 -1 1 -2
0000	2 -2 -2 0 -2 -5 -1 -4 -2 -1 -3 4
a	-1 1 -2 0 0 2 1 -5 1 0 1 -1
ab	0 -1 -1 3 -3 -1 0 0 0 -1 2 -2
aber	2 -2 -3 -1 -5 0 -1 -1 0 -1 -1 1
abonnieren	0 0 -2 1 -2 -2 0 0 -1 -2 0 1
about	4 1 0 -3 -5 -4 -3 -1 -1 0 -1 1
ac	-3 1 -2 -2 0 -1 2 0 -1 2 0 -1
according	3 0 -1 -1 -3 -1 -2 -1 0 -1 0 0
account	1 0 0 -3 -1 0 1 0 2 -2 1 -1
ad	-2 0 0 -4 2 -1 1 0 0 0 0 -1
add	-1 -1 1 0 0 -2 1 0 -1 1 -1 1
additional	-1 0 0 -2 -1 -2 2 0 0 0 0 0
advertise	-1 3 -1 -2 -3 -1 -1 -1 1 1 -1 -1
advertisement	2 -2 -3 -1 -6 -5 0 -1 -2 0 2 -1
advertising	4 0 0 -2 -3 -2 -3 0 0 -1 1 0
afp	1 -1 -1 0 -2 3 -1 0 -1 -1 1 -1
after	0 -1 -2 0 1 -3 -1 0 0 -1 0 0
aktuell	-1 1 0 -2 -3 0 1 1 -1 1 -1 1
aktuelle	2 0 1 -5 -4 -1 -1 0 2 0 2 -2
aktuelles	3 0 0 -4 -3 -1 -2 0 2 -2 -1 1
al	1 0 0 0 0 0 -2 0 1 0 0 -1
all	-1 0 -4 2 0 -4 -2 -2 1 0 0 -1
alle	1 -3 -2 2 -7 -4 0 -1 0 -1 0 0
alles	2 0 -1 -4 -3 -1 -1 0 0 2 -1 0
already	4 0 -1 -2 -2 -1 -2 0 1 -1 0 -1
als	-1 0 -2 -3 -1 -2 2 0 -1 -2 0 0
also	0 -1 -1 -4 0 -2 1 0 0 -1 -1 2
am	-1 -1 -1 -4 -5 -3 2 -1 0 -1 0 0
among	-1 0 0 0 2 0 0 0 0 0 1 -1
an	-1 -2 -3 1 1 2 -2 -1 0 0 1 -1
analysis	-3 0 -1 2 1 0 -1 0 0 0 1 0
and	-2 2 -2 -3 3 1 0 1 -2 2 -1 0
android	-1 -1 0 -3 -3 -2 2 0 -1 1 1 0
anmelden	0 -1 1 2 -1 -1 -2 0 0 -1 -2 2
another	-3 0 0 -1 -2 -1 4 0 0 0 3 -3
antworten	2 -1 0 -3 -4 -2 -2 -1 -1 -1 -1 1
any	1 1 0 0 1 0 -2 2 0 1 -3 2
anzeigen	-1 0 0 -2 -1 0 2 0 -2 -1 2 -1
ap	0 -1 -2 -2 -1 -2 -1 2 1 0 -1 1
app	2 0 0 -3 -2 0 0 0 0 0 0 0
apple	1 -1 -1 -2 0 1 -1 -1 0 -1 -1 1
apple's	1 0 1 -1 0 0 -1 0 0 3 -2 1
apps	-2 0 0 2 2 0 -2 0 0 -1 1 0
april	-1 -1 -3 -3 3 3 -1 0 0 -3 1 0
ar	3 0 -1 -2 -2 0 0 0 -1 0 -1 1
archiv	-2 0 0 1 -1 2 0 0 1 -1 -1 1
are	-1 -1 -2 2 -3 -1 1 0 0 -2 0 1
around	2 -1 0 -3 -2 -1 2 0 0 -1 2 0
article	-2 -2 -3 2 -3 -3 1 1 -1 0 1 0
articles	0 -1 0 -2 -3 0 1 0 0 -1 1 0
as	0 -1 0 -6 -2 -4 2 -2 -1 -2 0 2
associated	0 1 -3 0 -1 -1 -1 1 -2 1 -1 2
at	-1 0 1 -4 -6 3 2 -1 -1 0 3 -3
auch	-1 -2 0 -2 2 -1 0 -2 -1 1 0 0
audio	0 0 -3 -3 0 0 -1 0 -1 -2 2 -1
auf	-2 0 0 -1 1 -1 0 -1 0 1 1 -2
august	1 -1 1 -3 -5 -1 0 -1 -1 0 -1 0
aus	0 -1 -1 0 -5 -1 0 0 -1 2 -1 1
author	-5 2 -1 4 -4 -3 0 -1 -3 3 0 -1
auto	0 -2 0 1 -1 0 1 0 1 -2 1 -1
av	-2 -1 -1 0 -3 0 3 0 -1 -2 3 -3
b	-1 -1 0 1 1 -2 -1 0 0 -1 0 1
back	5 -2 0 -3 -4 -1 -4 -1 1 -1 0 -1
be	0 -1 -1 -3 -3 -1 1 0 0 -1 2 -1
because	-2 0 -1 -2 1 -2 1 0 0 0 1 -1
become	-1 -1 0 1 -2 -1 2 0 0 0 0 0
before	2 -2 -1 0 -1 -1 -2 0 -1 1 -2 2
bei	1 -3 -2 -4 -3 -2 1 -1 -2 -3 -1 2
beim	1 0 0 -3 -1 -2 1 -1 0 0 2 -2
bereits	-1 0 -2 -1 0 0 0 0 0 -2 1 -1
best	2 0 1 0 0 -2 -3 0 -2 1 -1 1
better	-1 0 -2 -2 -2 -1 2 0 0 0 1 -2
big	0 -1 -2 -2 -3 0 1 0 0 0 0 0
bild	-2 -1 3 0 0 -1 -1 -1 1 0 1 -2
bilder	2 0 1 0 1 1 -2 0 1 1 -2 0
bis	1 0 -1 -1 -1 -2 0 0 1 -3 0 1
bitte	2 -1 -3 -3 1 -2 -3 0 -2 -1 -3 4
blog	-1 1 -2 1 -4 -1 0 0 -1 0 0 0
books	3 0 0 -2 -1 0 0 0 1 -1 0 -1
both	-2 0 0 0 1 -1 -1 0 0 0 1 -1
breaking	1 -1 -2 1 -3 0 -1 0 2 -2 -1 1
bu	2 0 0 -1 0 0 -1 0 0 0 -1 1
business	2 1 -3 2 -6 -3 -1 -1 3 -1 -1 -2
but	0 1 -3 1 0 1 -2 -3 -1 2 1 -1
buy	-1 -2 -2 -4 -3 -3 2 0 -2 1 1 -1
by	-2 -4 -4 5 -3 -7 -2 -5 -2 4 -2 -2
c	-3 0 0 1 -3 0 3 0 -2 2 1 -1
can	-1 -1 0 -3 2 -1 0 -1 1 -1 0 0
careers	3 0 0 -2 -1 0 0 0 0 -1 0 1
categories	0 1 0 0 -2 -1 -1 0 -2 2 -1 1
ce	1 0 -1 -1 -3 0 1 0 0 -1 -1 1
change	-1 0 0 1 -2 0 0 0 1 0 0 -1
city	3 0 0 -2 -2 -1 -3 0 1 0 -3 2
click	0 -1 -4 2 -2 0 1 -2 1 -1 0 -1
close	2 -1 -3 -4 -1 -3 0 0 1 1 -1 -1
cnn	1 -1 -1 1 -4 0 1 0 -1 -1 2 0
comment	0 -1 -1 0 0 -4 0 -1 0 0 -2 2
comments	0 1 -2 -1 -2 -2 -1 -1 -1 2 0 0
community	4 0 0 -4 -2 -1 -2 -1 -1 0 0 1
company	1 1 0 -1 -1 0 -1 0 0 0 2 -2
con	-1 0 0 -2 -4 -1 1 1 -1 0 -2 2
connect	0 -1 1 -3 -3 0 1 -1 0 -2 2 0
contact	1 1 -3 1 -1 -2 -3 -1 1 -1 -1 0
contacto	2 0 0 -1 0 0 -1 0 -2 2 -1 0
content	4 -1 1 1 -2 -1 -3 0 2 0 -3 2
continue	-1 3 -1 0 -3 -2 1 0 -3 0 1 0
cookie	2 0 0 -2 -2 0 -1 0 0 -1 -1 1
cookies	2 0 0 -3 0 0 -1 0 1 0 -1 0
copy	0 1 -2 -2 -4 -2 1 0 -1 2 0 -2
copyright	2 1 -1 -2 -5 -3 1 -3 -1 -1 -1 3
credit	2 -1 -2 2 -4 -2 -1 0 0 -1 1 0
culture	1 2 -3 -2 -3 -2 0 0 0 1 1 -1
d	0 0 0 -2 -1 0 2 0 1 -1 0 0
da	-2 0 -1 1 1 -2 0 0 0 0 -1 1
daily	0 -1 1 -4 -2 1 0 0 -2 -1 1 0
damit	-3 -1 -1 1 -5 -2 4 0 -1 -1 0 1
dann	0 -1 0 -2 -3 -2 1 0 -1 -1 -1 1
das	2 0 -2 -3 0 -6 -1 -3 1 -3 -1 2
data	3 -1 0 -3 -3 -4 3 -2 1 -2 0 1
datenschutzerklärung	2 1 0 -3 -2 -1 -1 0 1 0 -1 1
de	1 1 1 -2 -2 -2 -2 0 2 2 -3 -1
dec	-1 -1 -3 1 1 -1 0 -1 0 0 0 0
december	-1 1 -1 -2 0 -2 0 0 0 0 0 1
deine	5 0 0 -3 -1 -1 -2 0 0 0 -2 2
dem	0 -1 0 -2 0 -1 -1 0 -1 -1 0 0
den	1 0 1 -4 -2 -1 0 -3 1 -1 0 0
denn	0 0 -1 -2 1 -2 -1 0 0 1 0 0
deportes	2 0 0 -2 0 0 0 0 -1 1 0 0
der	1 0 -3 -2 -2 -1 1 0 0 -2 0 2
deutsche	-2 1 -1 2 0 -1 -2 0 0 0 -1 0
deutschland	1 0 -1 -3 -3 -1 0 0 -1 0 1 0
di	0 -1 3 0 -3 -1 -1 0 1 2 -2 0
die	-1 0 -3 1 -3 -6 2 2 -1 0 -1 2
diese	0 -1 -3 -4 -5 -4 4 -3 0 -2 2 -1
dieser	2 -1 1 -3 -5 -3 0 0 -3 1 -1 1
dieses	-2 0 0 0 -2 0 2 0 0 0 1 -1
digital	2 0 -2 -3 -1 -1 0 0 1 -1 0 0
digitale	-1 1 -1 2 -2 0 0 0 0 1 0 -1
do	1 -2 -3 -4 1 -4 0 -1 1 -1 1 -1
doch	-1 0 -1 -1 0 -3 0 1 0 0 2 -1
does	-1 0 1 -2 -4 -1 1 0 0 -1 -1 1
don't	0 0 -2 -2 -1 -2 2 -1 1 1 0 -1
donate	2 0 0 -3 -1 0 2 0 -2 2 1 -1
download	2 -1 -1 -2 -2 -1 -1 0 -1 1 -1 0
dpa	-3 -1 -1 4 -4 -1 -1 2 -1 -2 0 2
drucken	4 0 -1 -3 -2 -2 0 0 -1 1 0 0
du	0 1 -1 2 -5 -1 1 -1 0 0 0 0
durch	-3 -1 0 -1 0 -3 3 0 0 -1 0 0
during	1 0 0 -1 -5 -1 0 2 0 -1 0 1
e	2 -1 -4 -3 -1 -3 -1 -2 1 -2 0 0
early	0 0 0 -1 1 -1 -2 0 -1 0 2 0
economía	3 1 -1 -3 -1 0 0 0 0 0 0 0
editor's	0 0 2 -1 -3 -1 0 0 0 3 -2 1
editorial	1 0 0 -2 -2 0 -2 2 1 -2 -2 0
education	-2 0 0 2 0 0 1 0 1 -1 1 0
ein	-1 -1 2 -1 -4 -2 1 -3 0 1 -1 -1
eine	-2 -1 -5 0 3 -4 1 0 -2 -3 1 1
einen	2 -1 -1 -2 -1 -1 1 0 -1 -1 1 0
einige	0 2 -1 0 1 0 -2 0 0 2 -1 1
ej	0 2 0 -1 -2 0 -1 0 -3 3 0 -1
el	0 -1 0 2 3 2 -2 1 -1 1 1 -1
email	-1 0 -5 4 0 1 -4 -2 -2 2 -2 1
en	-1 -2 0 0 -1 -3 1 -5 -2 2 0 0
entertainment	1 1 -1 -5 -3 -1 0 -1 1 0 0 -1
ep	1 0 0 -2 -2 -1 0 0 1 -2 -1 1
er	-4 3 0 -3 3 -1 0 -1 1 2 1 -4
es	0 -1 0 -5 -3 -3 1 0 -1 0 -1 2
essen	3 0 0 -1 -1 0 -2 0 0 0 1 -1
este	-2 -1 -1 2 1 -2 -2 0 0 1 1 -2
et	3 -1 0 -2 -4 -2 -2 2 2 -2 -2 1
eu	2 1 -1 -2 -4 0 0 0 1 -1 -3 2
europa	3 1 0 -4 -1 -1 0 0 2 -1 0 -1
even	2 -1 -2 -3 0 -3 0 -1 0 0 -1 1
events	3 0 -1 -2 -3 -1 0 0 1 -1 0 0
every	-4 0 -1 0 -2 -1 4 0 0 0 1 0
ew	1 0 2 0 1 0 -2 0 1 2 -2 1
exclusive	-1 -1 1 -2 -2 0 0 0 -1 0 0 1
expand	4 0 0 -4 0 0 0 0 1 -1 0 -1
f	0 1 -1 2 0 -1 -2 -1 1 1 -2 0
facebook	-1 0 1 -6 -5 0 1 -1 -3 3 2 0
family	-1 -1 0 2 0 0 0 0 0 -1 -2 2
faq	-1 -1 2 -1 0 0 0 0 -1 1 0 1
featured	2 0 -1 -3 -4 -1 1 0 1 -1 1 -1
features	-3 0 -2 2 -3 -1 2 0 -1 1 1 0
feb	3 0 -1 -3 0 0 -1 -1 0 1 -1 1
february	2 0 0 -1 0 0 -2 0 0 0 0 0
fi	-1 3 0 -2 -1 0 -2 -1 0 2 -2 0
filed	0 -1 0 2 -2 0 -2 0 1 0 -2 1
finanzen	0 1 0 -2 0 0 0 0 -1 1 0 0
find	-1 -1 -2 1 1 -1 -1 -1 1 -1 -1 0
first	1 1 -2 -3 -3 -3 0 1 1 0 -1 0
five	2 -1 2 -1 -3 0 -2 0 -1 -1 1 1
flipboard	2 -1 0 -3 -1 -1 -1 0 0 0 -1 1
folgen	1 1 -1 -2 -3 -2 0 0 0 -3 3 -2
follow	4 -2 1 1 -7 -7 -4 -2 0 1 -2 1
following	-2 -1 -1 -1 -1 -2 3 0 1 -1 2 -1
food	3 -1 0 -3 -1 -1 -1 0 2 -2 -1 -2
for	0 -1 -2 1 -2 -5 0 -2 0 -1 0 0
former	0 -1 0 -4 -2 -1 1 0 1 -1 0 1
forum	2 0 0 -2 -1 0 -1 0 1 -2 -1 1
foto	-1 3 1 0 -5 1 -1 0 3 0 0 -2
fotos	-2 0 0 3 -2 -2 -1 0 0 1 -1 1
four	0 0 0 -2 -2 -1 0 0 0 0 -1 1
fragen	2 0 0 0 -2 0 -1 0 1 -1 -2 0
france	0 0 0 -1 -2 0 1 0 1 -1 0 0
free	1 0 -1 -4 -3 0 1 0 0 -1 1 0
friday	2 0 0 -2 0 0 -1 0 1 -1 -1 1
from	-1 -2 -2 -6 -1 1 2 -1 0 -1 1 -2
full	3 -1 1 -1 -1 -1 -3 0 -1 0 -1 1
future	0 0 1 -1 -2 0 0 0 1 1 0 -1
für	-3 -1 -1 -2 3 -2 2 1 0 -2 2 -2
g	-1 -1 0 0 0 0 1 0 2 -1 1 -2
game	2 0 -2 -2 -3 0 0 0 -2 1 0 0
games	2 -1 -1 -2 -1 -1 0 0 0 -1 0 1
ganz	-1 -1 0 -2 -2 0 3 0 1 -1 3 -3
ge	2 0 -2 -2 -2 0 -1 0 1 -1 1 -1
gerade	-2 0 2 -1 -3 -1 -1 2 0 2 -2 0
get	1 1 -4 0 -3 -3 -1 -2 -1 1 -1 0
getting	1 0 -2 1 -2 0 2 0 0 -2 3 -1
getty	1 -1 1 -2 1 2 -2 0 -1 -1 2 -1
gibt	-3 0 0 0 -1 0 3 0 0 0 1 -1
give	-1 0 -1 1 0 -2 1 0 1 -1 0 -1
global	3 -1 -2 -3 -3 -1 0 0 1 -1 -1 0
go	5 0 -2 -5 -3 -1 -2 -1 1 -2 -1 0
good	1 0 0 -2 -2 -1 1 0 -2 1 1 2
google	0 -2 -2 -5 1 -4 1 -1 0 1 0 -2
google's	-1 0 -2 -1 -3 -1 2 0 1 -2 2 -1
got	0 0 0 -3 -1 -1 0 0 1 -1 0 0
government	0 0 -1 -2 2 -1 -2 0 0 1 -2 0
haben	2 0 -2 -2 1 0 -3 0 -1 0 -3 2
hat	2 1 -1 -2 -4 -2 -1 0 0 -1 0 1
have	2 -1 0 -2 -2 0 0 -1 -1 -1 -1 2
he	-1 -1 -2 0 1 -2 1 -1 -1 -2 0 0
health	2 1 -2 -3 -5 -1 2 0 1 0 0 -1
help	1 0 0 0 -3 -2 0 0 0 -1 0 0
her	0 0 0 2 -1 -1 0 0 -1 -1 -1 1
here	0 0 1 -4 -1 -1 0 0 -1 1 1 -2
here's	1 -1 -1 0 2 -2 -3 -1 0 2 0 -2
heute	0 0 -2 -3 -5 -1 3 0 -1 -3 3 -1
hier	1 -1 1 0 -1 -2 -1 -1 0 -1 -2 2
high	-1 0 -1 1 -4 -2 2 0 -2 -2 2 1
his	-2 1 0 0 0 1 0 0 0 1 -1 1
home	-5 6 -2 1 -6 0 -4 -2 0 3 -2 -3
house	1 1 -2 0 -2 -1 0 0 -2 -1 0 2
how	4 -1 -2 -2 -4 -2 -3 -2 -2 2 -2 1
however	0 0 -1 1 -1 -1 -1 -2 0 -1 -1 1
http	-2 1 0 -2 -3 2 2 -1 0 0 0 0
https	1 0 -2 -1 1 -3 -2 -1 -1 0 -2 1
i	2 -1 0 -1 -4 -6 0 -1 1 -2 -2 3
i'm	0 0 -1 -4 -7 -2 2 -3 -1 -1 0 0
i've	-4 0 0 -1 -3 -2 4 0 -1 0 2 -1
ich	2 -2 -3 1 -5 -1 -1 -2 -1 -3 -3 3
if	1 -2 -2 -7 -1 -5 0 1 0 -1 -1 1
ih	1 0 0 -2 -2 0 0 0 0 0 -1 1
ihr	0 0 -2 -3 -3 -1 2 0 1 -1 0 -1
ihre	1 0 -2 -4 -4 -2 0 -1 1 -2 -1 2
il	2 1 -3 -3 -3 -2 -1 1 0 1 -1 0
im	0 -2 -1 0 0 1 0 -1 -1 -1 2 -1
image	-2 -1 0 -3 2 1 -3 -1 -1 -1 2 -1
images	0 0 -2 -1 -3 0 3 0 -2 0 2 1
immer	-4 0 -2 -2 2 -1 4 -1 0 0 3 -3
in	0 -3 2 -7 -1 -1 0 -4 2 -3 2 -2
info	0 -1 -1 1 -1 -1 -1 0 -1 -1 -1 2
instagram	-1 -2 -1 1 2 -2 0 0 0 -1 0 0
instead	-4 0 0 0 1 0 0 0 0 0 1 -1
international	-1 1 -1 0 1 0 -2 0 1 -2 -1 -1
interview	1 1 0 -2 -2 0 -1 0 -1 1 -1 1
ios	2 -1 0 -2 -2 0 -2 0 -1 0 -2 1
ir	0 0 0 -2 -1 0 1 0 0 -1 1 -1
is	1 0 -1 0 -4 -1 -1 0 2 -2 0 0
ist	1 -1 -2 2 -6 -2 -1 0 0 0 0 -1
it	0 1 0 -8 -1 -3 0 0 2 0 -1 0
it's	-1 0 1 -1 -1 0 0 -1 0 1 -3 2
j	-2 0 0 -2 1 1 -1 0 -2 1 1 -2
ja	1 -2 2 0 -1 -2 -3 -1 -1 1 -1 1
jan	1 0 0 -2 -1 1 0 -1 0 -1 2 -2
january	-1 -1 -3 2 -1 -2 1 0 0 -1 0 0
je	1 1 -1 -1 -2 0 -1 0 1 0 0 0
jetzt	-1 0 -3 -1 2 -2 1 -1 -1 -1 0 1
job	2 0 0 0 -1 0 -2 0 1 0 1 -1
jobs	3 0 0 -3 -2 -1 1 -1 1 -2 0 0
join	2 1 -2 -6 1 -1 -2 -2 -2 1 -1 1
july	-2 0 -2 2 1 -2 1 -1 -1 1 1 -1
june	-2 -1 0 -5 -6 -1 2 0 -2 1 1 -1
just	0 -1 -1 -3 1 -1 -1 0 -1 1 -1 2
k	-1 -1 0 1 -3 0 1 -1 1 -2 0 0
keep	0 0 0 -2 3 -2 -4 0 0 0 -1 2
kein	-3 -1 2 3 -2 -2 1 0 -1 1 1 -1
keine	-1 -1 -2 -1 1 -1 2 1 2 -2 0 1
kommentieren	2 0 0 -2 -2 0 -1 0 0 0 -1 1
kontakt	3 -1 -1 -2 -4 -3 -1 0 1 -2 -2 1
kurz	-3 0 0 3 -1 0 -1 -1 0 1 -2 2
l	3 0 0 -2 -1 0 0 0 0 -1 -1 1
la	1 -1 1 0 -2 -7 -1 -1 1 0 -1 -1
las	0 0 -2 1 2 0 -2 0 0 2 -2 1
last	0 1 -2 0 2 -2 -3 -2 -1 1 -2 2
latest	6 0 -2 -4 -5 -2 -3 0 -1 1 0 0
le	0 -2 -2 -3 -2 -1 2 -1 0 -1 0 0
learn	-1 2 1 0 -4 -3 0 -1 -1 0 1 -1
leben	1 1 0 -1 -1 0 0 0 -1 -1 0 2
les	0 0 -1 -3 -1 0 1 -1 -1 2 0 0
lesen	5 0 0 -3 -5 -2 -3 -1 -1 -1 1 -1
let's	0 0 -1 -3 -5 -1 2 0 0 0 1 -1
liebe	2 0 -1 0 -2 -1 -3 0 0 0 -1 1
life	1 -1 -1 -3 1 -1 -1 0 1 -3 0 1
lifestyle	0 -1 0 1 -1 0 -1 0 1 -1 2 -1
like	3 0 -1 -4 0 1 -3 -1 0 -2 -3 3
link	0 -1 -3 -4 2 -1 2 0 -2 1 0 1
linkedin	0 -1 -2 -2 -3 -3 3 0 -2 1 2 -1
links	-4 0 0 -2 -3 -1 4 1 1 -1 4 -4
listen	3 -1 -1 -2 -2 -1 -2 0 0 0 0 0
live	6 -2 -2 -6 -5 -2 0 0 0 -3 0 2
lo	3 0 -1 -3 -4 0 -1 0 0 3 -2 -1
loading	0 -2 -2 -4 0 -2 1 0 0 1 3 -3
local	0 2 -1 -1 -3 0 0 0 2 1 0 -2
log	5 -1 -1 -4 -3 -1 -2 0 0 -3 -3 2
login	2 -1 -1 -1 -2 -1 -1 0 1 0 -1 -1
logo	3 -1 -2 -5 -3 -1 -1 0 3 -3 -1 1
logout	3 -1 0 -2 0 0 0 0 1 -1 0 0
london	2 -1 -1 -2 2 2 -4 0 1 0 -1 0
long	0 0 0 -2 -2 0 1 0 0 -1 0 0
look	-2 -1 0 -1 -1 3 -3 0 1 -2 0 -1
looking	0 0 0 -2 -4 -2 0 -1 -1 -1 2 -1
los	1 -1 -1 0 -2 -3 -1 1 -1 0 -1 1
love	3 1 -1 -2 -2 -1 -2 -1 0 0 -2 2
m	1 -1 0 -2 1 0 -1 0 -2 1 1 -1
magazine	4 0 0 -3 -1 0 0 0 2 -1 0 -1
mail	3 0 -1 -3 -1 -1 -1 0 0 0 -2 1
main	3 -1 0 -2 -1 0 -2 0 -1 0 -1 1
make	2 -2 -1 0 -3 2 -1 0 -2 3 -1 1
man	2 0 0 -4 -3 -1 -2 -1 -1 1 -1 1
many	-1 -1 -1 0 3 -1 -2 0 0 -1 0 1
march	-2 1 -2 0 1 -1 2 0 0 -2 2 -1
may	2 -2 0 -1 -3 -3 -2 0 0 0 -2 0
media	-2 -2 0 2 2 -2 -3 0 -1 -4 -1 2
mediadaten	1 1 0 -2 0 0 0 0 0 0 2 -1
mehr	4 -3 1 -9 -4 -5 -2 -2 -2 0 2 -2
mein	1 -2 0 -4 -3 -2 1 0 1 -1 1 -1
meine	0 -1 -1 -3 2 -2 0 0 -1 -2 1 0
melden	3 0 -1 -2 -1 -2 -2 0 -1 0 -2 2
menschen	2 0 0 -3 0 -1 -1 1 0 0 -2 2
menu	1 -1 -1 0 -2 -1 -2 0 2 -2 0 -1
menü	1 1 0 -5 -3 -1 0 0 0 0 0 1
messenger	2 0 -2 -4 0 -1 -1 0 1 0 -1 1
mi	0 0 0 0 -3 -1 0 0 -2 2 -1 0
mit	-2 -1 1 -2 1 -2 0 0 -1 -1 0 1
mo	3 -1 0 -2 -2 -1 -2 0 2 -1 -1 0
mobile	0 1 -1 1 -3 -2 -1 0 0 -1 0 1
mode	3 0 0 -1 0 0 -2 0 1 -1 1 -1
money	1 0 0 -2 -1 0 1 0 -1 -1 1 2
more	4 0 -2 -6 -3 -6 0 -5 -1 2 0 -1
most	2 -2 -2 -2 2 -3 -3 -1 1 0 -1 0
movies	1 0 0 -1 0 0 0 0 0 2 0 0
mundo	2 -1 0 -2 0 0 0 0 2 -2 0 0
music	2 -1 0 -2 -1 0 -1 0 3 -1 -1 -3
must	-1 0 0 1 -2 -1 0 -1 1 0 0 0
my	1 -2 -3 -4 2 -3 -1 -2 1 -1 0 0
más	4 -1 0 -1 -5 -1 -3 0 0 0 -3 3
n	-1 0 0 -1 -1 0 2 1 -1 0 0 0
na	1 0 -1 -1 -2 -1 0 0 0 -1 -1 1
nach	-2 0 0 3 -6 1 1 0 -4 -1 0 1
name	2 0 0 -3 -2 -1 -1 -1 0 0 -1 1
national	-1 1 1 0 -2 -1 -1 0 -2 2 -1 1
navigation	3 0 0 -2 0 0 0 0 1 -1 0 0
neben	-1 0 0 -1 -5 -1 3 -2 0 0 -1 1
need	-2 0 0 -1 -2 -3 4 -2 0 0 3 -3
network	-2 0 0 -1 -1 0 2 0 -2 0 2 -1
neu	3 0 0 -2 -1 0 -3 0 0 0 -2 1
neue	1 0 0 1 -3 -1 0 0 2 -1 1 -1
neues	2 -2 0 -2 -4 -1 1 0 0 -1 -3 3
neueste	1 -1 0 -1 -3 0 -2 0 1 -2 -2 2
new	-2 -2 1 -2 -5 1 2 -2 0 -1 1 -1
news	3 0 -3 1 -7 -3 -3 -1 1 0 -2 -1
newsletter	8 -2 -3 -7 -5 -3 -2 0 1 -1 0 -1
newsletters	5 0 0 -4 -1 -1 0 0 0 1 0 0
next	1 -2 -2 -1 1 -1 -1 1 -1 -2 -1 3
nicht	-2 0 0 2 -3 -2 3 0 0 -1 3 -3
no	2 -1 -3 -7 -6 0 1 0 -1 -1 -1 1
noch	-1 0 -1 -2 -3 -1 2 0 -1 0 2 -1
not	-1 -1 -1 -2 -5 -2 2 0 0 -1 1 -1
note	-4 0 -1 2 -4 1 1 -2 1 -3 0 1
nov	1 0 0 -2 -3 -1 -1 -1 -1 -1 -1 2
november	0 0 -4 1 0 -4 0 0 -1 1 -1 0
now	-5 1 -2 -1 3 -3 1 -1 -2 1 2 -1
nu	-2 -1 0 2 -1 0 0 0 0 0 0 0
nun	2 0 0 -1 0 0 -2 1 0 0 -3 3
nur	0 -2 2 -1 1 -1 -1 1 -2 1 1 0
o	3 -2 -2 -4 -5 -3 2 -1 0 0 2 -1
october	-1 -2 0 1 -5 -2 0 1 0 -1 0 0
od	-2 0 0 2 -1 0 1 0 1 0 0 -2
of	-1 0 -1 -2 -4 -1 2 0 0 -1 2 -2
og	-1 -1 0 1 1 1 -3 1 0 -1 -1 1
om	2 -1 0 -1 -3 0 0 0 1 -1 0 0
on	4 0 -4 -4 -5 -4 -2 -1 1 0 -1 -1
once	0 0 0 1 -4 -2 0 1 -1 1 -1 1
one	1 -2 -2 1 2 -2 -2 -2 0 -3 -1 2
online	3 -1 -2 -3 -1 -1 0 0 1 -1 -1 -1
only	-1 0 0 0 -1 0 1 0 -1 2 1 -2
op	2 0 -2 0 -1 0 -1 0 0 -2 -1 2
open	0 -3 1 0 0 0 -1 0 -2 1 -1 1
opinion	-2 -1 -3 0 2 0 -3 -1 1 3 -3 -2
opinión	2 0 0 -1 0 0 0 0 -1 1 0 0
or	0 -1 0 -3 4 -2 -3 -1 1 0 1 -2
other	3 -2 0 -1 -1 -1 -2 0 2 1 -1 -2
our	1 0 -1 -3 1 0 -2 -1 2 -2 -2 1
ov	-2 0 -1 1 2 0 0 0 -1 0 0 1
over	-2 0 0 0 -2 0 2 0 0 0 1 -1
oz	1 1 -1 -2 -2 0 0 0 0 0 0 0
p	1 0 -1 -2 1 0 -2 0 -1 -1 1 1
pa	1 -1 -1 -1 -2 -1 0 0 0 -1 0 1
page	-2 0 0 -2 -2 0 3 0 -1 0 1 -1
panorama	-2 2 0 1 -2 -1 -1 0 0 1 -1 -1
par	-4 -2 -1 5 -2 -2 1 -1 -2 2 0 0
partner	3 0 0 -3 -1 0 0 0 0 -1 0 1
pe	-2 -1 0 -1 -1 0 2 0 -2 -1 1 1
people	2 -1 -1 -3 0 -2 -1 0 1 -2 0 0
per	-1 0 0 -1 -4 -1 2 0 -1 0 1 -1
personal	3 0 0 -2 -2 0 1 0 1 -1 0 -1
photo	-3 1 -3 -3 -1 2 3 0 -3 -3 2 0
photos	4 -3 3 -1 -1 -2 -4 0 0 2 -1 0
picture	0 0 -2 2 -4 -2 1 0 -1 0 1 -1
pinterest	2 -1 0 -3 -1 -2 -1 0 -2 0 0 2
place	-2 0 0 -1 2 -1 2 0 0 0 1 -1
play	1 -1 -3 -3 -1 -3 1 0 -1 1 0 -2
please	0 -1 -2 0 1 -3 1 -1 -2 2 -1 1
podcast	1 1 1 -4 0 -1 -2 0 0 2 -1 -1
podcasts	5 -1 0 -5 -3 -1 -1 0 1 -2 0 0
policy	2 -1 0 -2 -1 0 -1 0 0 1 -1 -1
politics	-2 3 -2 0 0 -2 -4 -1 0 2 -1 -1
política	0 0 2 0 -3 1 -1 0 1 -1 -1 1
popular	3 -2 0 -4 -4 -2 -1 0 -2 -3 0 2
por	1 -1 -2 2 -1 -3 -2 -2 0 -1 0 0
post	0 -1 0 -4 1 -1 1 -1 0 -1 0 -1
pour	1 0 -1 -2 -2 -2 1 0 0 0 -1 1
powered	1 0 -1 0 -2 -2 -3 0 0 0 0 0
president	-1 -1 -2 -4 -5 1 3 0 -1 0 1 -1
press	4 -1 -1 -3 -3 -1 0 0 1 -2 0 -1
previous	0 1 0 -1 0 -1 -1 -1 -1 2 -2 1
print	-4 2 -6 3 1 -6 -1 0 -3 3 -1 0
privacy	6 -2 0 -6 -4 -2 -1 -1 -1 1 -2 -1
public	3 0 0 -1 -3 0 -2 -1 1 -2 1 -2
published	-2 -1 -3 -1 2 1 3 -1 -2 0 2 -2
ratgeber	3 -1 0 -4 -2 -1 -2 0 1 -1 -1 1
read	2 -3 -4 -1 1 -5 -3 -3 -2 2 0 0
real	4 0 0 -5 -2 0 1 0 0 2 1 -1
recent	4 -1 -2 -3 -4 0 1 0 1 -1 0 1
recht	1 1 0 -3 0 0 0 0 -1 1 0 0
recommended	1 -1 -1 -3 2 0 -4 0 2 -1 -3 0
reddit	1 -1 -3 -5 -3 -1 3 0 -2 0 2 1
register	0 -2 1 -2 -1 -1 0 0 2 -2 0 0
registrieren	3 0 0 -1 0 0 -1 0 0 0 -1 1
reisen	-1 2 0 -2 0 0 0 0 -1 0 2 -2
related	5 -3 -4 -3 -1 -5 -4 -2 -3 -2 -1 4
report	1 -1 -1 1 -1 -4 -2 -1 -1 0 -1 1
reporting	-2 2 0 0 -2 -2 -2 2 0 -1 -2 2
reprints	2 0 -2 -2 1 0 -2 0 -1 1 -2 1
reuters	1 -1 -2 -2 -1 1 0 -1 -2 -1 3 -1
reviews	3 0 0 -4 0 0 1 0 1 -1 0 -1
rss	2 -2 -1 -2 -4 -1 1 0 2 -3 0 0
rund	-2 0 -1 -2 1 -2 1 0 0 0 1 -1
s	-3 0 -1 -3 -4 -2 4 0 2 -1 1 -2
save	0 0 1 -1 0 -1 -1 0 -2 2 0 0
schließen	-1 -1 0 2 -1 0 -1 0 1 -1 -1 0
schon	-4 0 0 1 1 -2 2 0 0 2 1 -2
science	5 0 -1 -3 -4 -1 -2 0 1 -1 1 -2
se	3 0 1 -3 -3 -1 -2 0 1 0 -1 1
search	0 -1 -4 1 0 -4 1 -1 -1 2 -2 -1
secciones	2 0 -1 -1 -1 0 0 0 -1 1 0 0
sections	3 -1 -1 -2 -1 -1 0 0 2 -2 0 -1
security	-1 0 0 -3 -3 -1 3 0 0 0 1 -1
see	3 -2 -2 1 -3 -3 -2 -1 0 0 -3 1
según	-3 -1 0 0 0 0 2 1 0 -1 1 -1
seit	0 0 -1 -1 -4 -2 2 0 1 -1 0 -1
send	-1 -1 -2 0 1 -1 1 0 0 -1 1 0
september	1 0 -2 -2 -2 -1 0 0 0 0 0 0
service	3 -2 -1 -4 -1 0 -1 0 3 -3 2 -3
services	0 0 0 -2 -1 0 1 0 1 -1 1 -1
set	-2 0 0 -2 -2 0 3 -1 1 -1 2 -2
share	3 -4 -1 -4 0 -2 -2 0 -1 3 -1 0
she	0 2 1 1 3 -2 -4 2 -1 1 -2 2
shop	2 1 -1 -3 -4 -1 0 0 1 1 1 -3
should	0 -1 0 -2 1 -1 -1 0 1 0 -1 0
show	2 -1 0 -4 -3 -1 -1 0 1 1 -2 0
si	3 0 -1 -3 1 -2 -3 0 1 0 -3 3
sie	3 -1 -4 -3 -1 -5 -1 -1 -1 -1 0 -1
sign	6 1 -4 -5 -8 -5 -5 -2 0 0 -1 -1
since	0 0 -1 -2 -4 -2 2 0 0 -1 0 0
site	-1 0 0 3 -2 -1 -1 -1 0 2 -2 0
skip	3 1 -2 -4 -5 -3 -2 0 2 -1 -2 -2
small	4 -2 -2 -4 -3 0 -1 0 0 0 -2 1
so	-1 -1 -1 -2 -1 1 1 -3 -1 1 -1 1
social	3 -2 0 -3 -5 -2 -1 0 0 -2 0 2
some	-1 0 -3 -3 1 -2 1 1 0 2 -1 0
source	-3 -1 -2 -3 2 -2 1 0 -1 1 -1 -1
special	3 0 0 -4 -2 0 0 0 0 -1 -1 1
sponsored	6 -1 0 -3 -5 0 -2 0 -3 2 0 0
sport	2 0 -2 -7 -4 -2 0 0 3 -1 -1 -2
sports	-1 1 0 0 -2 -1 1 -1 1 0 0 -1
staff	-2 0 -2 -2 -3 0 3 0 0 -3 3 -1
start	-4 2 -2 4 -4 -2 2 0 -1 0 2 0
state	0 0 2 -3 -2 0 1 0 -1 1 0 0
still	1 0 -1 -2 0 -1 -1 0 0 -1 2 -1
store	1 0 0 -2 -1 0 2 0 -1 -1 0 1
story	0 -1 1 -1 0 -2 -2 1 -1 -2 1 0
submit	4 -1 0 0 -3 -2 -3 -1 1 1 -2 0
subscribe	3 -1 4 -3 -5 -4 -3 -1 1 -1 -1 -2
suchen	-1 -2 0 2 -3 -2 2 0 4 -4 0 0
support	-1 1 1 0 -3 -1 0 0 -2 0 0 0
t	1 -2 1 -2 0 0 -1 0 1 1 -1 -1
tags	6 0 0 -4 -6 -3 -4 -1 -1 1 -4 3
take	2 0 0 -3 -3 -2 -1 0 0 -1 0 0
taking	-1 0 0 -1 2 0 -1 0 1 -1 0 -1
te	0 0 0 -3 1 0 -1 -1 0 0 -2 1
team	-1 0 0 1 -2 -1 1 0 -1 1 0 1
tech	2 2 -2 -3 -4 -1 0 0 2 -1 0 -1
technology	4 0 0 -4 -2 0 -2 0 2 -1 1 -1
teilen	0 -2 1 -3 0 -4 0 -1 -2 0 0 2
telegram	-2 -1 1 1 -2 -1 1 0 -2 1 1 1
temas	0 0 -2 -3 2 0 -4 0 1 -1 0 3
termine	1 0 -2 -2 -1 -1 -1 0 0 -2 -1 1
terms	3 -1 0 0 -4 -3 0 -2 3 -1 0 -2
that	1 0 -1 -2 1 1 -3 1 -1 0 0 1
that's	0 0 -1 -3 -1 0 0 2 0 0 -1 1
the	-1 -2 -1 -2 0 0 0 1 0 1 1 -1
thema	-1 -1 -1 3 -2 -1 0 0 0 -2 0 0
then	1 0 0 -1 -4 -1 1 0 0 0 0 0
there	-2 0 1 -1 -1 -3 2 -1 0 1 -1 0
there's	1 -1 -1 -1 -3 0 1 -1 -1 -1 0 1
these	1 -1 -3 -2 -1 -4 -1 0 0 -2 -1 1
they	-1 0 -1 -2 1 1 0 1 2 1 -1 0
think	0 0 0 -1 -2 -1 0 0 0 0 1 -1
this	-2 0 0 0 0 1 -1 -1 -2 0 1 -1
those	-4 0 -2 1 -4 0 5 0 0 -2 2 -1
though	-1 0 0 0 -2 1 1 0 0 0 2 -2
three	-1 -1 1 -1 2 -1 -1 0 -1 -1 0 0
tiktok	-1 0 1 -2 0 -1 0 0 -3 2 1 -3
time	-2 1 -3 -3 1 -2 1 0 -1 1 0 -1
tips	0 0 0 1 2 0 -3 -1 1 -1 0 0
to	-2 -2 -3 1 2 -3 0 0 2 -2 0 0
today	-4 -2 -2 -2 -1 -1 5 0 0 -2 0 1
today's	3 -1 -2 -1 -4 0 0 0 1 1 -1 -1
top	4 0 -2 -4 -5 -3 -2 0 1 -1 -1 2
topics	2 0 -1 0 -2 -1 -2 0 0 0 -2 1
travel	3 0 0 -3 -3 -1 -1 -1 1 -1 -1 -1
trending	1 -1 -1 -1 -4 -2 1 0 3 -2 0 0
tt	8 -3 -5 -9 -10 0 -2 0 -4 5 -2 -3
tu	1 0 0 -2 -3 0 0 0 0 -1 0 0
tweet	-1 1 0 -5 -2 -4 4 0 -1 0 2 -2
twitter	0 -1 -2 1 2 -2 -1 -1 -1 2 0 0
two	0 1 1 0 -2 -1 -1 1 -2 3 -2 -1
u	3 0 -1 -5 -1 -1 -2 -1 1 -1 -2 0
um	3 -1 -1 1 0 -3 -3 -3 0 0 -1 1
un	-1 1 -3 2 -3 0 0 1 0 2 -1 -1
una	0 -2 -1 -2 -3 -1 1 0 -1 -2 2 0
und	0 -1 -1 1 -2 -2 2 -4 -1 -1 1 0
under	1 0 0 -3 -2 -1 1 0 0 -2 2 -1
une	-1 0 -1 -3 -2 -1 2 0 0 -2 2 -2
unser	1 0 0 -2 -1 0 -1 0 -1 0 -1 1
unsere	1 -1 0 -4 -3 -1 2 0 -1 -3 2 0
unter	1 0 0 0 -3 -1 0 0 0 0 -1 1
unternehmen	2 -2 0 -3 -1 0 2 0 2 -2 1 1
unterstützen	3 0 0 -1 -1 0 -2 0 0 0 -2 2
up	1 -1 -2 -1 -1 0 0 0 2 -2 0 0
update	-5 3 -1 1 2 -1 0 0 -3 3 0 -2
updated	-3 -3 -2 -2 4 1 2 0 -3 2 1 -1
us	3 -1 2 -7 0 1 -3 -1 -1 1 -1 2
use	-3 -1 0 -3 -3 -2 4 -1 -1 1 2 -1
using	0 0 0 0 -1 0 0 0 0 0 -1 2
v	1 0 -2 -3 -3 -2 0 -1 -1 -1 0 1
va	2 0 -1 -1 -2 0 0 0 -1 2 0 -2
ver	-2 0 0 3 -3 0 -1 0 -1 1 -1 0
veröffentlicht	2 -3 0 -5 0 1 -1 0 -4 2 1 0
video	-1 -1 -4 2 3 2 -3 -1 0 0 0 -1
videos	5 -1 0 -4 -1 -1 -2 0 -2 2 1 1
viele	-3 0 -2 -3 -3 -2 4 0 -1 -2 1 0
vielen	2 1 -2 -1 -2 -1 0 1 1 0 -1 0
view	-2 0 -4 4 0 -2 -3 -1 -1 0 -2 1
visit	-1 0 0 -1 -4 -1 3 0 0 0 2 -1
vom	-2 0 0 -1 1 -1 0 0 0 0 -1 1
von	-4 -5 0 6 0 -6 1 -2 -4 0 0 1
vor	0 -1 0 -1 -2 -3 1 0 1 0 1 -1
w	2 -1 -1 1 -1 -1 -3 1 -1 0 -4 3
want	3 -1 1 -3 1 -1 -3 0 1 0 -2 1
warum	0 0 2 2 0 -2 -2 0 -1 1 -1 1
was	-1 -3 -1 1 1 -4 -1 0 -1 2 -1 0
washington	2 -1 -1 -1 -4 -2 -1 0 -1 0 2 -2
watch	1 -1 0 -1 1 -6 -2 -1 1 1 -2 1
we	2 0 0 -4 -6 -1 -1 1 -1 1 0 0
we're	-1 0 -1 -3 -4 -1 2 -1 0 0 2 -2
we've	-1 -1 2 -2 -2 -1 -1 0 0 1 -1 0
weather	0 1 0 -4 -2 0 1 0 0 -2 1 -2
web	-3 2 -3 -3 3 -1 1 0 -1 1 0 0
website	0 0 0 1 -3 -1 -2 0 -1 0 0 0
wednesday	2 -1 -2 -4 -1 -1 0 0 2 -2 0 2
weiter	0 0 0 -1 -2 0 1 0 1 -1 -1 1
weitere	0 -2 2 2 -4 -5 -2 -1 1 -1 -2 2
welche	-1 2 -1 -1 2 -2 -1 0 -1 2 2 -4
well	0 0 0 -3 -3 -1 0 0 1 0 -1 0
weniger	0 -1 -2 -1 -1 0 2 1 1 -1 2 -1
wenn	-3 0 -2 -1 1 -3 1 0 0 0 0 -1
wer	-2 0 -2 -2 2 -4 2 -1 1 -1 -1 0
what	2 -4 1 0 -1 1 -2 -1 -2 3 -2 0
what's	0 0 -1 -1 -4 -3 1 0 -1 0 2 0
whatsapp	0 -1 4 -5 -1 -1 -1 0 -2 2 -2 1
when	0 -2 -3 -5 3 -4 0 -2 3 -3 0 -1
whether	-2 -1 0 -2 -4 1 2 0 0 -1 2 -1
which	1 0 0 -1 -4 -2 1 0 1 -1 1 -1
while	1 -1 -2 -1 -6 -2 1 0 0 -1 2 -2
white	3 -2 -1 -2 -4 -1 -1 0 1 -2 2 -1
who	0 -1 1 -3 -5 -1 2 -1 2 -2 1 -2
why	2 -2 -1 -2 0 -1 -2 0 0 1 0 -1
wie	0 0 -1 1 1 -4 -1 -4 -1 -1 0 1
will	-1 -2 1 0 0 -1 0 -1 3 -2 -2 0
wir	0 -1 0 -2 -1 -3 1 -2 0 -1 -1 0
wissen	3 -1 0 -3 -2 0 0 0 2 -2 0 1
with	-1 -2 -2 0 -5 -3 3 -1 1 -1 1 -1
wo	2 0 -1 -1 -5 -2 -1 0 2 -1 -1 0
work	-4 1 0 2 -1 0 2 0 -1 2 2 -1
world	2 0 0 -1 -2 -3 -4 0 2 -2 1 -3
written	-4 0 -1 4 -2 -1 0 0 -1 3 -1 -3
www	-1 0 -1 1 -1 -2 0 0 1 -1 0 0
während	-2 0 -1 -3 -2 -3 3 0 0 0 1 -1
x	4 -1 0 -3 -2 -1 -2 0 -1 1 -1 1
you	1 -2 -3 -7 3 -1 -1 -3 0 -2 0 1
you're	2 0 0 -2 -3 -1 0 0 1 0 0 0
your	4 -1 2 -5 -4 -2 -2 -1 1 1 -2 0
youtube	-2 -1 2 3 1 0 -1 -1 2 1 -1 0
z	1 0 0 -1 0 0 0 0 -3 1 1 2
ze	-2 0 0 -2 1 -1 2 0 0 0 1 -1
zu	-2 -1 -2 -4 -2 -2 3 -1 0 0 1 -1
zum	-1 0 -2 -8 -1 -3 2 1 2 -3 0 1
zur	-1 -1 -2 -1 -1 -2 2 0 0 -2 2 -2
zurück	0 -2 -2 -1 3 -1 -3 0 2 0 -2 1
zwei	-1 -1 -1 -2 3 -1 -1 0 -2 2 1 -1
à	-2 1 -1 -3 1 -1 0 -1 0 -1 1 0
últimas	4 0 -1 -3 -3 0 -1 0 0 -1 -1 2
über	1 -3 -2 -1 -7 -4 2 0 2 -5 1 1
# word inside
a	-1 -1 -1 2 2 -9 0 -3 1 0 -1 0
ab	-3 0 1 0 -7 -1 2 -1 -3 0 1 -1
abe	0 -1 -1 -1 0 0 0 -1 -2 -2 1 0
aber	1 -1 2 -1 1 -1 1 -2 0 1 0 1
able	-4 1 -2 -2 -1 0 3 0 1 -1 2 -3
abo	1 2 -2 -1 -1 0 -2 0 -2 1 -3 2
about	-1 0 -1 -4 -3 -2 2 -1 0 -2 1 0
above	1 -1 -3 -3 0 0 0 -1 0 0 1 -1
abril	-3 0 -3 1 4 0 0 0 0 1 1 -2
abu	2 -1 -1 -1 -1 0 -1 0 -1 -1 -2 2
ac	0 0 -3 -1 -1 -1 2 0 -1 -2 2 -1
aca	-2 0 1 0 -2 0 2 0 -1 0 2 -1
according	-3 1 -4 -3 -3 -1 5 0 1 -6 4 -2
account	-1 -2 2 -2 -6 0 0 -1 0 0 -1 1
ace	0 0 -1 -1 -3 0 1 0 0 0 0 0
aci	-2 0 0 0 0 0 3 0 1 0 1 -2
across	-2 -2 -6 1 2 -1 1 0 -3 -2 3 -1
acuerdo	-1 0 2 -1 -2 0 1 0 0 1 0 -1
ad	-3 -1 -3 -4 1 -1 1 -2 -2 -4 3 -1
ada	2 0 0 1 1 0 -1 1 0 0 -2 2
add	-3 0 -2 0 -2 0 4 0 0 0 2 -2
added	-3 0 -1 -2 -5 0 4 0 -1 1 2 -2
additional	-2 0 -2 0 -2 0 2 2 0 -2 0 0
address	1 1 1 -3 0 0 -2 -1 -1 1 0 0
ade	0 -1 -2 -1 3 0 -3 0 0 -1 1 -1
además	-1 0 -2 -2 -5 0 2 0 0 -2 1 -1
adi	-1 0 -3 -1 2 0 0 0 0 2 -1 -1
ado	-2 -1 -1 1 -3 0 3 0 -1 1 2 -2
adresse	2 0 -1 -2 -3 0 -1 0 1 -1 -2 2
ads	2 0 -1 -1 -3 0 -1 0 0 -1 -2 2
adu	-2 0 -1 0 -3 0 3 0 -1 -1 1 0
advertise	3 0 0 0 -3 0 0 0 1 0 0 -1
advertising	1 -1 -1 -3 -2 0 0 0 -1 -1 0 1
af	1 -1 -4 -1 1 -1 0 0 0 -1 -1 1
afa	-2 0 -1 2 -2 0 1 0 0 -1 1 0
afe	1 0 -1 -1 -2 0 0 0 0 -1 0 1
afi	-1 0 1 0 -3 0 0 0 0 1 -1 0
afo	-1 0 0 0 3 0 -3 -1 0 1 -2 1
afp	-2 -1 -5 -3 3 -2 -2 0 1 0 0 -1
after	2 -1 -3 -4 2 -2 -2 -4 1 -1 -1 1
afu	-1 0 -3 0 2 0 -1 0 0 3 -1 -1
ag	0 -1 0 -1 -3 0 0 0 0 -2 1 -1
aga	-2 1 2 0 2 0 0 0 -1 2 0 -2
again	-1 -1 -3 -4 -3 0 2 -2 -1 -3 1 0
against	-2 -2 0 -5 -2 -1 4 -2 2 0 2 -3
agency	0 -1 0 -3 0 0 0 -1 -1 0 1 -1
agi	1 -1 -2 0 -2 0 0 0 0 -1 1 0
ago	2 -1 0 3 -7 0 -2 -1 0 0 -2 3
agu	1 0 -2 -1 0 0 0 0 1 0 1 -1
ah	-2 0 -3 -2 -5 0 3 -1 -1 -3 2 -1
aha	3 0 -1 0 -2 0 -2 0 0 0 -2 2
ahi	0 0 -1 -1 2 0 -1 0 -1 0 0 0
aho	1 0 -3 -2 -4 -1 1 0 0 -3 2 -1
ahora	-2 0 -3 0 -3 0 3 0 0 -2 2 -1
ahu	-1 -1 2 -1 -2 0 1 0 0 0 0 0
aj	1 -1 -2 -3 0 0 -1 0 1 -1 0 -1
aja	-2 0 -1 -1 -2 0 1 1 0 -1 1 -1
ajo	-2 -1 -1 -1 1 0 1 0 0 1 0 -2
ak	-1 1 -2 -2 -4 0 3 0 1 -2 1 -1
aka	0 1 -2 -2 0 0 0 0 -1 0 1 -1
ake	1 0 -1 0 0 0 -1 0 0 -2 2 -1
aki	-4 -1 -3 -1 -3 0 4 0 -1 -3 4 -2
aktuell	0 -1 -3 -1 -5 0 2 0 0 -2 0 1
aktuelle	-2 0 0 -2 -4 0 3 0 0 0 3 -3
al	-4 1 2 -4 0 -1 2 -1 -3 0 2 -3
ale	-1 -1 2 -1 -3 0 1 0 -1 2 0 -1
alert	-1 0 1 0 -3 0 1 0 1 1 -1 -1
alerts	-1 -1 -2 -2 -3 0 3 0 1 0 1 -2
algunos	0 0 0 0 2 0 -1 0 0 0 0 0
ali	0 -1 2 -1 1 0 -2 0 0 1 -1 0
all	0 -1 -3 0 -4 -2 0 -4 1 -1 0 0
alle	1 -1 0 -2 -3 -1 0 -2 -1 -1 -1 1
allem	-1 -1 0 1 -5 -1 1 0 0 1 0 0
allen	0 -1 -3 -1 -6 0 2 0 2 -2 0 0
aller	0 1 -1 -2 -3 -1 0 -1 -1 -1 0 1
allerdings	-1 0 -4 -2 -5 0 2 0 -1 -4 1 -1
alles	1 -2 2 -3 -4 -1 0 -1 0 0 -1 1
alliance	-1 -1 -2 -2 0 -1 1 0 0 -1 1 -2
alo	1 0 0 0 2 0 -2 0 0 0 -1 1
already	-4 2 1 -2 -6 0 4 0 0 1 2 -2
als	0 -1 1 1 -5 -1 1 -2 1 1 0 0
also	-1 -2 -1 2 -9 -1 3 -4 -2 -3 1 1
always	-1 -2 -1 1 1 0 -1 -1 1 -1 -1 1
am	-1 -3 0 2 4 -4 -1 -5 -1 2 -1 0
ama	1 0 -1 0 -2 0 0 0 1 -1 0 0
ame	0 2 -3 -1 2 0 -3 0 1 2 0 -2
ami	-2 0 0 0 -1 0 2 0 0 -1 2 -1
amo	-1 -1 -2 -2 3 0 -1 0 -1 0 0 0
among	-4 1 -2 -3 0 0 2 0 -1 0 1 -1
amu	0 0 0 0 -2 0 0 0 -1 0 0 1
an	0 -3 1 2 -2 -2 1 0 1 -2 -1 1
analysis	2 0 -1 -3 -6 0 -1 0 1 -1 -1 1
and	-2 -2 1 2 0 -7 1 2 -1 -1 0 0
andere	2 -1 -3 -3 -3 -1 -1 -1 1 -3 -1 2
anderen	0 -1 1 -2 -1 -1 0 -1 0 1 -1 1
android	2 -1 -1 -2 -4 0 -1 0 1 -1 -1 1
ano	-2 -1 -2 -1 2 0 0 0 -2 2 0 -2
another	-3 -1 -4 -2 -10 0 5 -1 0 -2 3 -3
ante	2 1 -3 -2 -1 0 -1 0 -2 1 2 -1
antworten	1 -1 0 -1 -3 -1 0 -1 0 -2 -1 1
anu	-1 0 -2 -2 -3 0 3 1 1 -2 2 -1
any	-1 -2 1 1 -3 0 1 2 -1 2 0 0
anzeigen	3 0 -1 0 -1 0 -2 0 0 0 -2 2
ap	-2 1 -1 -3 2 1 -4 4 -1 1 -1 1
apo	-1 0 -2 0 0 0 2 0 0 -1 2 -1
apoyo	-2 0 0 0 -2 0 2 0 0 0 2 -2
app	-1 2 0 -5 -2 -1 1 -1 1 1 0 0
apps	0 1 -3 -3 -1 0 1 0 -1 0 1 -1
april	1 -1 -6 -3 1 0 -2 0 -2 0 1 0
apu	-1 0 -1 -1 -1 0 3 0 0 -1 1 0
ar	0 -3 -1 -1 2 0 1 0 1 -3 2 -1
ara	-2 -1 -2 -1 2 0 1 0 0 0 0 -1
arbeit	3 1 -3 -1 -7 -1 0 0 0 -1 -1 2
arbeiten	0 -1 1 -1 -3 0 0 0 -1 1 0 1
are	0 1 -3 -6 -2 -4 0 -3 1 -3 0 0
ari	0 -1 -2 -1 -2 -1 0 -1 1 -2 0 -1
around	-1 -2 -2 -4 -7 -1 4 -1 0 -1 2 -2
art	-1 -1 0 -1 -3 0 1 0 -1 0 0 0
article	3 -3 0 0 -9 -1 -2 -3 2 0 -2 2
articles	1 -1 1 -3 -3 0 -1 -1 -1 -1 -1 3
aru	-1 -1 1 1 2 0 -2 0 0 1 0 0
as	1 2 0 -3 -2 -4 -1 -1 0 3 -1 0
asa	1 1 -2 -1 -2 0 0 0 1 -1 -1 0
ase	-3 0 0 0 -3 0 3 0 0 0 2 -2
asked	-2 1 0 -1 -7 0 3 0 1 -2 1 -1
aso	2 0 2 -1 2 0 -3 1 0 1 -1 0
associated	-3 -2 -2 1 1 0 0 3 0 -2 1 0
asu	-2 2 -2 -1 2 -1 1 0 0 0 1 -2
así	0 0 2 -1 -6 0 0 0 0 0 -1 1
at	0 -4 -6 4 2 -5 -1 -4 1 2 -1 0
ate	-2 1 -2 -1 -2 0 2 0 -2 2 2 -2
ati	-2 0 -3 -1 3 0 -1 0 0 1 -1 0
ato	-1 0 -2 -1 -2 0 2 0 0 -1 2 -2
atu	-2 0 -1 0 2 0 0 0 0 0 1 -2
au	0 -2 2 1 -5 -1 0 -1 2 0 0 0
auch	-1 -2 2 -3 -1 -1 2 -3 -1 1 2 0
audio	0 0 -1 0 -2 0 1 0 -1 0 1 -1
auf	-1 0 2 -2 1 -1 1 -3 1 2 0 0
aug	0 -1 -2 0 1 -1 -1 0 -1 0 2 -1
august	-1 0 -3 -3 0 0 1 0 0 0 1 0
aus	0 -1 -1 -4 2 -1 0 -3 1 -1 1 0
aussi	2 0 -2 -1 -5 0 -2 0 0 -1 2 -2
author	-2 -3 0 6 -6 0 -2 -2 -1 0 -3 3
auto	0 -2 2 -1 -2 0 -1 0 0 0 -1 0
autoridades	-2 3 0 -1 -4 0 0 0 0 2 0 -1
aux	1 -1 -5 -2 0 -1 0 0 1 -1 -1 1
av	1 -2 3 -6 0 -1 -2 -2 1 0 -2 0
ava	-1 0 -3 -2 -1 0 1 0 0 -1 0 0
ave	-2 -1 -2 -2 2 0 1 0 1 -1 0 0
avec	2 0 0 0 -4 -1 -1 -1 -1 0 -1 1
avi	-1 0 -3 -1 -1 0 2 0 0 -2 2 -1
avoir	-2 1 -3 -1 -4 0 4 0 0 -1 2 -2
avu	1 0 -1 0 -3 0 0 0 0 0 1 0
aw	2 -2 -2 -1 -3 0 0 0 2 -1 -1 0
awa	2 0 -1 -1 -4 0 -1 0 0 -2 -1 2
away	1 -1 -5 -1 0 0 1 2 -1 -3 0 2
awe	0 0 -1 0 1 0 -1 0 0 -2 0 1
awi	0 0 -3 -1 2 -1 -1 0 0 1 -1 -1
awo	2 0 2 0 0 0 -4 2 -1 2 -3 2
awu	-3 0 -1 -1 -2 0 4 0 0 -2 3 -2
az	0 1 3 -2 0 0 0 0 -2 3 0 0
aze	-1 0 2 0 -3 0 1 0 0 2 0 -1
azi	-3 0 -1 -1 2 0 0 0 0 -2 2 -2
azo	-1 0 -1 0 -2 0 3 0 0 -2 2 -1
azu	-3 0 -3 0 -1 0 3 0 -1 -3 4 0
azuk	-3 1 -1 0 3 0 -3 0 0 1 -2 1
año	-2 2 -3 -2 0 0 2 0 -1 1 2 -3
años	2 -1 1 -2 -5 0 -2 0 -1 0 -2 1
b	1 -2 -6 -3 -1 -1 0 -1 -1 -2 -1 1
back	0 0 1 -5 -2 -1 0 -1 -2 -2 1 0
bajo	-2 0 1 -1 1 0 1 0 -1 1 1 -1
based	-2 0 0 2 0 0 0 -1 -1 -1 1 0
bbc	1 -1 1 -2 1 0 -2 0 2 2 -2 0
be	-1 -1 -1 -1 -5 -3 1 0 0 2 0 -1
because	-1 1 0 -3 -10 0 2 -1 -3 1 0 1
become	-2 2 -4 -3 -2 0 3 0 0 -1 2 -2
been	-1 -1 -2 0 -1 -1 0 2 0 -1 -1 2
before	1 1 2 -6 -5 -1 0 -2 -2 2 -2 2
bei	-1 -1 0 0 1 -2 2 -3 -2 -1 2 0
beim	1 -2 -1 -4 1 -1 -2 -1 0 -1 -2 3
being	-1 3 -3 0 3 -1 -1 -1 0 3 -2 1
beispiel	-1 0 0 -1 -6 -1 2 0 -1 -1 1 -1
bekommen	-3 0 -4 -1 -5 0 4 0 0 -3 2 -2
below	2 -2 -3 -3 -1 0 0 0 -1 -3 1 1
bereits	0 -1 2 -2 -1 -1 -1 0 -2 1 0 1
besonders	-2 -2 -1 -3 2 0 2 0 -2 1 1 -2
besser	0 -1 -2 -1 -4 0 1 0 0 -1 0 0
best	3 -2 -1 -8 0 -1 -3 -2 1 -1 -1 1
besten	3 -1 0 -1 0 0 -3 -1 1 0 -2 2
better	-2 2 -2 1 -8 0 3 -1 0 -1 1 -1
between	-3 -2 -3 -1 4 -1 -1 0 -2 1 1 -2
bi	-2 -1 2 -1 2 0 -3 -1 -1 3 -3 0
bien	0 1 0 -1 -4 0 1 0 -2 2 0 -1
big	-2 0 3 1 -4 -1 1 -2 -1 0 -1 1
bild	-1 -1 -2 -4 2 -3 -1 -1 0 1 0 -1
bilder	1 -1 -1 -1 0 0 -1 0 -2 -2 1 1
bin	1 -1 -3 -4 1 -1 0 -1 -3 1 -1 2
bis	0 -3 -7 -4 -2 -2 1 -1 1 -3 0 0
bitte	3 -1 -4 -2 -6 -1 -1 -1 -1 -2 -2 2
bleiben	1 0 -3 -1 -3 0 1 0 0 -1 0 0
bleibt	-2 -1 0 -1 -4 0 2 0 1 0 1 -3
blog	1 0 -3 -4 -7 -1 1 -1 1 -2 2 0
bloomberg	-2 -1 -2 -4 -1 0 2 -2 1 -1 2 -2
bo	1 1 3 -1 -3 0 -2 0 1 1 0 -2
books	0 -2 0 -3 -2 0 1 0 2 0 0 -1
both	-2 -1 1 -3 -4 -1 1 0 0 1 0 -1
breaking	3 -1 -4 -2 -2 0 -1 0 1 -3 -2 2
bringen	-1 -1 -1 -1 1 0 0 0 0 2 1 -2
browser	3 -2 -4 -3 -6 0 -2 -1 1 -2 -2 1
business	-1 -1 -8 1 3 -1 -1 1 2 -1 1 0
but	-2 0 3 -3 -6 -2 2 -1 -1 0 0 -1
buy	0 0 1 -1 -4 0 0 0 0 0 0 -1
by	-2 -5 -1 5 1 0 0 -1 0 2 -1 1
c	0 0 -1 -1 0 -1 0 -1 -2 1 0 0
ca	1 0 -1 -1 -2 0 0 0 -1 1 -1 1
cada	1 0 1 -1 -1 0 -2 0 0 0 -2 1
caf	-2 0 -1 0 -1 0 3 0 0 -1 2 -2
call	-1 1 -3 -2 -4 0 2 -1 -1 0 3 -3
called	-3 -1 -1 -4 2 0 2 0 -1 2 -1 -2
came	-1 -1 -3 -1 -5 0 2 -1 -1 -3 1 0
can	-4 0 3 0 -3 -2 4 -2 -1 4 1 -2
casa	-1 -1 -1 -1 -3 0 2 0 1 -1 1 -2
case	-2 1 0 -4 -4 0 4 0 -2 -3 2 0
casi	-1 2 -2 -2 -3 0 0 0 -2 1 -1 0
caso	-2 -1 2 -2 1 0 0 -1 1 2 -1 -1
categories	0 0 0 0 -1 0 2 0 0 0 0 0
ce	-2 -1 0 0 -6 -1 3 -1 0 -3 2 0
centro	-4 0 -3 -1 3 0 3 0 0 -1 2 -1
ces	0 0 -1 -1 -4 0 1 0 0 -1 0 0
cet	-1 0 0 -1 0 0 1 -2 0 0 1 -1
cette	-1 -1 -3 -1 -5 0 2 0 1 -3 1 0
change	-2 1 -1 1 0 0 2 1 0 1 -1 -1
choices	1 0 -2 -1 -2 0 2 -1 -1 -2 1 1
ci	1 0 2 -1 -4 0 -1 0 -1 0 -1 1
city	-1 1 1 0 -2 -1 0 -2 0 1 1 -2
click	0 -1 -4 -3 0 0 -1 -2 0 -1 1 -1
close	2 0 -4 -2 -3 0 -1 1 1 -3 -2 4
cnn	-1 -1 -3 1 -3 0 3 1 1 -3 1 0
co	0 -2 3 -4 -6 -1 -1 0 0 2 0 0
collapse	1 0 -1 -1 -3 0 0 0 0 -1 0 0
com	1 -3 -3 4 -1 -2 -2 -3 0 -3 -2 2
come	1 1 -2 -3 -2 0 0 -1 1 1 0 -1
comme	-1 0 -1 -2 -4 0 2 0 1 -1 1 0
comment	1 -2 -1 -4 -7 -1 -1 -3 -1 0 -1 1
comments	3 -2 -3 1 -4 0 -2 1 -1 0 -4 5
community	1 -1 -3 1 0 0 -1 0 -1 0 -2 2
como	-1 0 -1 -3 1 -1 1 -1 -1 0 0 0
company	0 -2 0 -1 0 -1 -1 -2 -1 1 -2 2
con	-1 2 -1 -6 0 -1 1 -2 -3 0 0 0
condiciones	3 -1 -1 -1 -3 0 -2 0 2 -1 -3 3
conditions	1 -1 2 -1 -3 0 0 0 1 -1 0 0
conflicto	0 1 -2 -2 -4 0 2 0 1 -2 1 -1
connect	-2 0 0 -1 -3 0 3 0 1 0 2 -2
contact	0 1 -2 2 -5 0 1 -2 0 0 0 0
content	0 -2 -5 0 -4 -1 1 -2 0 -1 0 0
continue	-2 -1 2 -2 -1 0 1 -1 0 -1 1 -1
contra	-1 1 2 -2 0 0 -1 0 0 0 -1 0
contre	1 -2 0 -1 -2 0 -1 0 0 0 -1 0
contributed	-3 0 -1 -1 -3 0 -4 5 -1 -2 -4 4
control	-2 -2 2 -2 0 0 0 -1 1 2 -1 -2
cookie	2 0 -1 -2 -3 0 -2 -1 1 0 -2 1
cookies	4 -2 -3 -5 -6 -1 -3 -2 0 -2 -3 3
copy	-1 0 -3 -1 0 0 1 0 0 -1 1 0
copyright	0 -2 -3 -4 2 0 -1 -2 -1 1 0 0
correction	0 0 0 -1 -4 0 2 0 0 0 1 -1
could	1 -1 1 -5 -7 -1 0 2 1 2 -1 0
country	0 -1 -6 -3 1 0 -1 0 0 -3 -1 2
credit	-4 -1 -3 1 3 2 -2 0 0 2 -1 -1
cu	-2 0 -2 0 3 0 -2 0 0 2 -1 -1
cuando	-2 -1 -1 2 2 0 1 0 0 1 -1 -1
cuenta	2 0 -1 -1 -5 0 -2 0 0 -1 -2 2
cuh	-1 0 -1 -2 -2 0 2 0 1 -1 2 -1
culture	2 -1 -2 -5 -1 0 -1 0 1 1 -2 0
d	1 1 -1 -1 -3 -3 -1 -2 0 0 -1 1
da	0 -1 0 -4 -9 -2 1 -2 -1 -2 -1 1
dabei	1 -1 -2 -1 -6 -1 1 -1 0 -1 1 0
dafür	-1 0 -2 -2 0 -1 1 0 0 -2 2 -2
daher	-1 -1 -4 -1 -5 0 3 0 0 -4 2 -1
daily	1 1 -2 -4 3 0 -2 -1 -2 1 0 1
damit	1 -1 -2 -2 -7 -1 2 -1 1 -2 0 0
dank	0 -1 -2 -1 -5 -1 1 -1 -1 -3 0 1
dann	0 -1 0 -2 -1 -1 0 -2 0 0 -1 1
dans	0 0 -3 -4 1 -1 1 -1 1 -2 0 0
daran	-1 -1 1 -1 -4 -1 1 0 -1 0 0 0
darauf	1 -1 -3 -1 0 -1 -1 -1 -1 -2 -2 1
darüber	1 -1 -3 -1 3 -1 -2 0 0 2 -3 1
das	0 -2 0 -2 -2 -1 1 -4 0 -1 0 1
dass	1 -1 -3 -2 -3 -1 1 -3 0 -1 0 1
data	0 -2 -1 -5 2 -1 -1 -1 -1 1 -2 2
datenschutzerklärung	0 0 -1 -2 1 0 -4 -1 -1 0 0 0
davon	-1 -1 -2 -2 -7 -1 3 0 0 -3 2 -1
day	-1 1 0 1 0 -1 0 2 0 0 0 0
days	2 0 3 -3 -1 0 -3 -1 1 2 -3 2
dazu	2 -1 -1 -2 -1 -1 0 0 -1 1 -1 1
de	0 2 2 -2 0 -6 -1 -3 -3 1 -1 1
dec	0 -1 -4 -1 3 0 -3 0 -1 3 -4 3
december	-1 -1 1 3 -2 -1 -1 -3 -2 2 -2 1
deine	0 1 0 -3 -6 -1 0 0 -1 0 -1 1
del	-2 -1 -2 -2 4 -2 1 0 -2 -1 2 -2
dem	0 -2 1 -1 3 -1 0 -2 2 -1 0 0
den	1 -2 2 -1 0 -1 0 -3 -1 2 0 1
denen	1 -1 -3 -1 -2 -1 0 0 0 -1 -1 1
denn	-1 -1 1 -2 -6 -1 2 0 0 0 0 0
dentro	-2 2 -3 -1 2 0 -1 0 -1 2 0 -1
depuis	-3 -1 3 -2 0 0 -1 0 -1 3 -2 -1
der	0 -2 2 -1 0 -1 0 -4 0 1 0 0
derechos	2 -2 0 -2 -3 0 0 0 1 -1 0 1
deren	-2 0 2 -1 -3 0 1 0 1 2 1 -2
des	0 -2 0 -2 1 -1 0 -3 0 0 0 0
desde	0 -1 -1 -2 1 0 0 0 -1 1 0 0
deshalb	-2 0 2 -1 -6 -1 1 0 -1 2 0 -2
deutlich	1 0 1 -1 1 -1 -2 0 0 1 -3 2
deutsche	1 -1 1 1 -3 -1 -2 0 0 1 -1 1
deutschen	2 1 0 -3 -3 -1 -1 -1 -3 2 -1 2
deutschland	1 -1 1 -2 -4 -1 0 0 -1 1 -1 1
deux	0 1 -1 -2 -4 0 1 0 0 0 -1 0
di	0 -1 1 -2 -3 -1 2 -1 1 0 -1 0
dich	1 -1 -4 -3 4 -1 -3 -1 0 3 -3 2
did	1 -1 -2 -4 -3 0 0 -1 -1 -1 -2 2
didn	0 -3 -1 -3 -8 0 2 -1 0 -3 1 0
die	0 -1 1 -4 -1 -1 1 -4 1 -1 0 0
dies	-1 -1 0 -2 -4 -1 2 -1 -1 -1 1 -1
diese	0 1 2 -3 -4 -1 2 -3 -2 3 0 0
diesem	0 -2 0 -2 -4 -1 2 -1 -1 -2 1 0
diesen	1 -1 0 -2 -4 -1 0 -1 0 1 0 -1
dieser	0 0 -1 -2 -3 -1 1 -1 0 0 0 0
dieses	2 -1 2 -2 2 -1 -3 -1 1 3 -3 1
different	0 2 2 -3 -8 0 0 -1 -2 1 -2 1
digital	5 -1 -2 -4 -2 0 -5 0 2 -2 -4 3
digitale	3 0 -3 -2 -3 0 -1 0 -1 0 -1 2
dijo	-2 -1 -1 0 -4 0 3 -2 0 -1 1 -1
dir	0 0 -4 -2 -5 0 1 0 0 -3 -1 1
direkt	1 -1 -3 -1 0 0 0 0 -1 -1 1 0
do	1 -2 3 -5 -5 -2 -1 -3 -1 1 -2 2
doch	1 -2 2 -2 -8 -1 -1 -1 0 0 -2 1
does	0 -2 -1 1 -7 0 1 0 0 -1 -1 1
doesn	1 0 -2 -2 -5 0 0 1 0 -1 -1 1
doing	-1 -2 1 -3 -6 0 2 0 0 0 1 -1
don	-2 2 -5 3 -3 -1 2 0 -2 1 0 0
donde	-1 0 0 -2 2 0 0 0 0 0 1 -1
dort	-2 0 -4 -1 -5 0 3 0 0 -2 2 -2
dos	1 -2 1 -3 0 0 -1 0 -1 1 -1 1
down	-1 1 4 -5 -3 -1 -1 -2 -1 4 -1 -1
download	0 0 -3 -1 -1 0 1 0 1 -4 0 0
dpa	0 -3 -6 -4 3 -3 -3 0 -1 -1 0 -1
drei	-2 0 0 -1 -6 0 3 0 1 0 2 -2
du	0 0 3 -6 -6 -2 1 -2 0 2 -1 1
durante	-1 1 -1 0 1 0 0 0 -2 2 -1 0
durch	1 -1 -1 -2 -1 -1 0 -1 0 0 -1 2
during	0 -2 -7 -8 1 -2 -1 -1 0 -1 2 -2
día	2 0 0 -1 -3 0 -1 0 -1 0 -3 3
e	2 1 -2 -6 -3 -2 -1 0 0 -1 -1 2
each	-2 -1 -3 -2 3 0 1 0 -1 -2 2 -1
early	-1 -1 -3 -4 -1 0 3 -1 2 -2 1 -1
eb	-1 0 -2 -1 -1 0 1 0 0 -2 1 0
ebe	0 0 0 0 -3 0 0 -1 0 0 0 0
ebenfalls	-1 0 0 0 -2 0 2 0 1 0 0 -1
ebo	3 0 -1 0 -2 0 -2 0 -1 -1 -1 1
ebu	2 0 0 -1 -3 0 -1 0 0 0 -2 2
ec	-4 0 0 -1 2 0 2 0 -1 1 1 -1
eca	2 0 0 -1 -2 0 0 0 0 0 1 -1
ece	-1 0 -2 0 0 0 2 0 -1 -1 1 0
eco	0 -1 -2 -1 -1 0 0 0 -1 -1 1 0
ed	-1 -1 -2 2 2 0 -1 0 -1 1 1 -1
edi	0 1 -1 -1 1 0 -2 0 -1 0 -2 2
editing	-3 -1 1 -1 -2 0 -2 3 -1 -1 -2 3
edition	1 -1 1 -4 -3 0 -1 -1 -3 1 -1 3
editor	-1 -2 2 3 0 0 -3 2 0 2 -3 1
editorial	2 0 -1 -1 2 0 -3 0 0 0 -2 1
editors	0 0 0 -1 -3 0 0 0 0 0 0 0
education	1 1 0 -2 0 0 0 0 0 0 -1 1
ef	-3 -1 0 -2 1 0 0 0 0 0 0 0
efa	-1 0 -1 0 0 0 0 0 1 0 1 -2
efu	2 0 -2 -1 -3 0 -1 0 1 -1 1 0
eg	-1 1 -3 -1 2 0 -2 1 -1 -2 1 0
ega	1 0 -2 -2 -4 0 0 0 0 1 -1 1
ego	-1 0 0 0 -2 0 3 0 -1 0 0 1
ehe	0 0 2 0 -3 0 0 0 0 2 0 0
eher	1 -1 1 -1 0 -1 0 0 -1 0 -1 2
eho	2 0 0 -1 -3 0 -2 0 0 0 -2 2
eigene	-1 2 -3 -1 0 0 1 0 0 -2 2 -2
eigenen	-2 0 0 -2 -3 -1 2 0 1 -1 1 0
ein	0 -2 4 -4 2 -1 0 -1 0 2 -1 1
eine	0 -2 -1 -4 1 -1 1 -4 1 -1 1 0
einem	1 -3 -3 0 2 -2 0 -2 1 -1 -1 2
einen	-1 -2 0 -4 -2 -1 2 -2 0 2 1 -1
einer	-1 -1 0 -3 2 -1 1 -2 0 1 1 -1
eines	-1 -2 1 -4 1 -1 0 0 1 0 -1 0
einfach	2 0 -5 -2 -1 -1 -2 -1 -2 -2 -2 2
einige	-2 0 -6 -1 -7 0 3 0 1 -5 1 -1
einmal	2 0 1 -2 -3 -1 -1 -1 1 0 -3 2
eju	-1 0 -2 0 -3 0 3 0 0 -2 3 -1
ek	2 -1 -2 -2 -2 0 0 0 -2 0 0 2
eka	2 0 -2 -1 -1 0 -2 0 0 -1 0 1
eke	0 -1 -2 -1 -3 0 2 0 1 -1 1 -1
eki	0 -1 -1 -1 -3 0 3 0 0 1 -1 0
el	0 2 0 -4 2 -3 -1 -3 -3 1 0 -1
elle	-1 0 0 -1 -3 0 1 0 0 0 1 -1
elo	-1 -1 -3 -1 3 0 -1 0 1 1 1 -1
em	2 -2 0 -3 -6 -1 0 -1 -1 -2 -1 2
email	1 -2 -4 -1 -7 -1 1 -4 2 -1 1 -1
embargo	0 2 -2 -1 -3 0 -1 0 0 2 -2 0
eme	0 0 -1 -2 4 0 -2 -1 0 1 -1 0
en	1 1 2 -1 1 -5 -3 -2 -3 2 -2 1
ena	-1 2 -1 0 -2 0 2 0 -1 0 0 -1
enable	-3 -1 -2 -1 2 0 2 0 0 0 0 -1
end	2 0 0 -3 -1 0 -1 -1 -2 1 -1 1
ende	0 -1 -2 -2 -2 -1 2 0 0 -2 1 0
ene	-4 0 2 1 0 0 -1 0 0 1 0 -2
eni	3 0 1 -1 -2 0 -2 0 0 1 -3 3
enough	-3 1 -1 -2 -5 0 3 -1 1 -1 1 -2
entertainment	1 -1 -3 -1 -4 0 0 0 2 -1 0 0
entre	-2 3 -3 -3 3 -1 0 -1 -1 0 1 -1
ep	-5 -1 1 1 1 -1 -1 0 -2 1 0 0
epa	0 0 -1 -1 1 0 -3 0 0 2 -3 2
epi	1 0 0 0 -2 0 0 0 -1 0 -1 1
epo	-2 -1 -2 -1 0 0 0 0 0 1 0 -1
epu	-2 -1 2 -1 -2 0 1 0 0 1 0 -2
er	-2 -3 1 -2 1 -2 1 -5 -1 1 1 0
era	1 0 -2 -1 -3 0 1 0 -1 0 0 1
ere	-3 0 -2 -2 1 0 2 0 0 0 1 -1
erfahren	1 0 -1 -1 -2 0 1 0 1 -1 2 -2
erhalten	0 -1 -2 -2 0 0 0 -1 0 1 -1 0
error	0 0 -3 -1 -4 0 4 0 0 -2 2 0
erst	0 -1 2 -1 -2 -1 0 -1 -2 2 -2 0
erste	-3 -1 -2 -2 -2 -1 4 0 0 -2 3 -5
ersten	-2 -2 0 -2 2 0 1 0 -2 1 0 0
eru	1 2 2 -1 0 0 -4 0 -1 3 -2 -1
es	0 -2 1 -3 -3 -1 1 -1 0 0 -1 0
esa	-1 0 -2 -1 -2 0 2 0 -1 0 2 -2
ese	0 0 -1 -1 -3 0 1 -1 0 0 0 0
esi	1 0 -1 -2 -2 0 0 0 1 0 0 0
eso	0 -1 1 -1 -3 0 1 0 0 -2 1 1
essen	1 0 0 -1 -2 0 0 0 0 1 -1 -1
est	-2 -2 -3 2 -3 -1 3 0 1 -2 1 -1
esta	-3 0 -1 -1 2 0 -1 0 0 -3 1 0
estamos	0 0 -1 0 -2 0 1 0 0 0 0 0
estas	0 2 0 -1 -3 0 -1 0 -1 1 -1 1
este	-1 2 -4 2 0 -1 1 -1 0 -1 1 0
esto	3 -1 -1 -1 -3 0 -2 0 -1 0 -2 2
estos	-1 -1 2 0 -3 0 1 0 0 -1 2 -1
está	3 -1 0 -2 1 0 -3 -1 1 -1 -2 2
están	-2 3 -1 -1 -2 0 1 0 0 1 0 -1
esu	-1 0 0 0 0 0 2 0 0 0 0 0
et	0 -1 -2 -2 0 -2 0 -2 -1 1 -1 1
ete	-1 0 -1 -2 0 2 -2 0 0 0 -1 0
etu	0 0 -1 0 -3 0 1 0 0 -1 0 0
etwa	-2 -1 -3 0 -1 -1 2 0 0 -3 2 -2
eu	2 2 0 -3 0 -1 -3 -1 2 0 -2 0
euro	1 -2 -3 -3 -1 -1 1 0 0 -2 3 -1
europa	-1 4 0 -5 -3 -1 2 -1 0 1 2 -3
ev	-1 0 -1 1 -4 0 1 0 0 0 2 -3
eve	-2 -1 1 -1 1 0 -1 0 0 1 0 0
even	-1 1 0 0 0 -1 -1 -2 -2 -1 -1 2
events	-1 -1 -1 -3 0 0 1 0 0 -1 1 0
ever	2 -2 0 0 -3 -1 -2 -1 -3 0 -2 2
every	-2 -1 -2 -6 -2 -1 3 -1 0 -2 1 1
evi	0 0 0 0 -2 0 1 0 0 0 -1 1
evu	-3 2 -3 -1 -2 0 3 0 -1 -2 3 -1
ew	2 -2 1 -1 0 0 -2 0 0 2 -1 0
ewa	0 0 -2 0 -2 0 4 0 0 -3 3 -1
ewi	-2 -1 -1 -1 2 0 1 0 -1 1 -1 -1
ewo	0 0 -1 -1 1 0 0 -1 0 -2 0 0
ex	-4 -1 -4 -1 3 0 1 0 0 1 0 -2
exclusive	-1 -1 1 2 -4 0 1 -1 0 -1 0 0
expand	-2 1 -1 0 -3 0 2 0 1 -1 2 -2
eze	-2 0 -1 0 -2 0 3 0 0 0 2 -2
ezu	0 -1 1 -1 -3 0 1 0 1 -3 0 0
f	1 1 -3 -2 -1 0 -1 -1 1 1 -2 1
fa	1 1 1 -2 1 0 -2 0 -2 2 -2 1
facebook	0 -2 0 -4 -4 -1 1 0 0 0 -1 -1
fact	1 -2 -1 -2 0 0 -1 0 0 -3 -1 1
fait	-4 1 2 -1 -5 0 1 0 0 2 0 -2
fall	-2 -1 -2 -1 1 -1 1 0 -1 -1 1 -1
family	1 1 -1 -2 -6 0 0 1 -1 0 -1 1
far	1 0 -1 1 0 0 -2 -1 1 0 -2 1
fast	2 -1 -4 -1 -4 -1 -1 0 0 -3 -2 2
fe	0 -1 -2 -2 -3 0 1 -1 0 -1 1 -1
feature	-2 0 -2 -1 -2 0 3 0 1 -2 2 -2
featured	1 0 -1 -1 -4 0 0 0 0 -1 -1 1
features	2 2 2 -2 -6 0 -2 0 -2 3 -2 2
feb	2 -1 -2 -2 -3 0 0 -1 1 0 -1 1
february	-1 -1 -1 -1 -2 0 3 -3 -1 -1 2 -1
few	-2 -1 1 -2 -8 0 3 -1 -1 -1 1 1
fi	-2 0 -1 0 -2 0 2 0 0 0 1 -1
file	-1 -3 -4 -3 0 -1 0 -1 1 -1 1 -2
filed	1 -1 1 -2 -5 0 -1 0 -1 0 0 1
film	-1 0 3 -1 0 0 -1 0 -1 2 -2 -1
fin	-4 -1 -3 -2 3 0 1 0 0 -1 2 -2
final	3 -1 1 -1 -3 0 -2 0 0 -1 -1 1
find	1 -1 -2 -4 -3 0 1 -3 0 -1 0 0
finden	0 -1 -5 -2 -2 -1 2 -1 1 -4 1 0
findet	-1 -2 1 -1 -6 -1 2 0 -1 0 2 -2
first	0 0 1 1 -5 -1 1 2 -2 -1 0 1
five	-2 0 -2 -2 -2 0 1 0 -1 0 0 -1
fo	1 0 -1 -1 -4 0 1 0 -1 -1 -1 2
folgen	2 0 -2 0 1 0 -1 0 0 -2 0 2
follow	-1 -1 4 2 -4 0 0 1 -1 1 0 0
following	-3 -1 -2 -3 -4 0 4 -1 -1 -3 3 -3
food	2 2 -3 -3 -1 0 -1 0 -1 1 -1 1
for	-1 -2 -4 1 0 -7 1 -8 1 0 0 0
forma	-1 1 1 -1 -6 0 0 0 0 1 -1 0
former	2 -1 0 -5 -1 -1 -2 -1 -1 -2 -2 4
foto	-2 -2 -10 -6 6 -4 -5 -1 -1 2 -1 0
fotos	-2 -1 -3 -2 2 0 1 0 0 0 2 -2
found	-3 0 -4 0 0 0 2 -1 1 -2 3 -3
four	-2 -2 -5 -3 -2 0 3 0 1 -3 2 -1
frage	-1 -1 -1 -1 1 0 1 0 0 -2 1 0
fragen	-2 -1 -1 -1 -4 -1 3 -1 0 0 2 -3
france	1 0 -3 -3 -3 0 0 0 2 -2 1 -2
française	1 0 -1 0 -2 0 0 0 0 0 -1 1
free	2 -2 -1 0 -1 -1 -2 -2 2 -1 -2 1
frente	2 0 2 -1 -4 0 -2 0 0 1 -2 2
friday	-1 0 -3 -4 0 0 3 -1 0 -1 3 -2
from	0 -1 -1 -3 1 -3 0 1 -1 -1 0 0
fu	-2 2 -1 -1 -3 0 2 0 1 2 1 -2
fue	-3 -1 -3 2 2 0 1 0 -1 1 1 -2
fueron	-1 0 0 0 -2 0 1 0 -1 1 0 -1
full	0 -1 0 1 -5 0 0 -2 2 -1 -1 1
fur	-1 2 -2 -1 2 0 -1 0 0 1 0 -1
further	0 0 -3 0 0 0 -1 0 0 -1 -1 1
future	1 -1 -3 -4 0 0 -1 -1 1 -1 -3 3
für	0 -2 3 -1 -1 -1 1 -3 0 1 1 -1
g	0 0 -3 -3 1 0 0 0 1 2 -1 -2
ga	0 0 -1 2 1 0 -1 0 -1 0 -1 2
gallery	0 0 0 -1 -2 0 1 0 1 0 0 0
game	-2 -1 -1 -4 0 0 2 -1 -1 0 2 -3
games	1 -2 -5 -3 -2 0 1 0 1 -3 2 -1
ganz	-1 0 2 -3 -5 -1 1 -1 -2 2 0 -1
geben	-2 -1 0 -2 -7 -1 3 -1 -1 0 1 -1
gegen	0 0 1 -5 0 -2 -1 -1 1 2 -2 0
gegenüber	1 1 -3 -1 -4 0 1 0 -2 1 0 1
gehen	-1 -1 -2 -2 -1 -1 1 0 -1 -4 1 1
geht	1 0 -1 -3 -1 -1 0 -1 0 1 -1 0
gehört	-1 0 -2 -1 -5 0 2 0 -1 -2 2 -1
gemacht	-1 1 -2 -1 -3 0 1 0 -1 -2 0 1
genau	0 0 1 -1 -2 0 0 0 0 1 -1 1
general	-2 1 0 -1 1 0 2 0 -1 1 1 -2
gerade	-1 -1 1 -1 -6 -1 2 0 -1 1 1 -1
get	0 -2 0 -8 -1 -2 1 -3 -1 0 1 -1
getting	0 -1 -3 1 -2 0 0 0 1 -1 -1 1
getty	-1 -2 -5 -3 3 -3 -4 0 1 -1 0 0
gi	1 0 -1 -2 -3 0 2 0 1 -1 0 0
gibt	-1 -1 1 -5 -3 -2 1 -1 1 0 0 0
gilt	1 -1 -3 -1 -2 -1 1 -1 0 -1 1 1
give	-2 -1 -2 -2 1 0 0 -1 0 -4 1 0
given	0 -1 0 -1 -2 0 0 2 0 -1 -1 1
global	3 -1 0 -4 -1 -1 -3 -1 1 -1 -2 3
go	-1 1 -1 -1 3 -1 -1 -1 -2 3 -2 1
gobierno	-1 1 -1 -3 -1 0 -1 0 -1 -2 0 0
going	-1 0 -3 -2 -3 0 2 1 -1 0 0 0
good	-1 -3 1 -7 -8 0 2 -1 -2 -4 2 0
google	-1 1 -2 -4 -1 -1 1 0 0 1 0 0
got	0 -1 2 -4 -2 0 0 -1 -2 -2 0 1
government	0 -1 0 -5 -1 -1 0 -1 1 -2 -1 2
gran	1 0 -3 0 -2 0 1 0 0 -3 0 1
grande	4 1 -3 -1 -3 0 -2 0 1 -3 -1 2
great	-1 0 -6 0 0 0 2 -1 0 -4 2 -1
group	-1 -3 -1 -3 -1 0 1 -1 -1 0 -1 0
große	-2 -3 1 -2 -3 0 1 0 -1 -3 1 0
großen	-2 -3 4 -3 -5 -1 0 0 1 3 -2 -1
grund	-1 -1 -4 -1 -6 0 2 0 0 -4 1 -1
grupo	-2 -1 -1 -3 1 0 2 0 -1 -2 3 -1
gu	-3 0 -1 -1 -3 0 3 0 0 -2 2 -1
guide	0 0 1 1 -6 0 0 -1 0 1 1 -1
gut	2 -2 2 -2 -1 -1 -2 -1 0 1 -3 2
h	-2 -1 -1 3 1 0 -1 1 1 1 -1 0
ha	-2 3 1 -6 -5 -2 3 -1 -1 1 0 -2
habe	1 0 -1 -1 -4 -1 -1 -2 0 0 -2 1
haben	1 -3 1 -3 -3 -1 0 -2 0 0 -1 1
hace	-1 -1 1 -1 1 0 0 0 0 0 1 -2
hacer	1 0 -2 0 -3 0 0 0 0 -1 1 -1
had	0 -1 -3 -1 -3 -1 1 0 -1 -2 -2 3
halten	-1 -1 0 -2 1 0 0 0 -1 -1 0 1
han	-1 -1 -1 -3 0 -1 0 0 -1 0 0 0
has	-1 -1 -1 -3 0 -3 0 -6 0 -1 -1 1
hasta	-1 -1 1 0 -2 0 0 0 -1 1 -1 -1
hat	-1 1 4 0 -4 -2 1 -3 0 2 -1 0
hatte	-1 0 -1 -2 -3 -1 1 -1 -1 -1 1 0
hatten	-3 0 -1 -1 -5 0 4 0 0 0 3 -3
have	-1 -5 0 -3 -3 -3 2 2 1 -2 1 0
having	-4 0 0 -2 -2 0 4 0 0 2 2 -3
hay	-2 0 1 -1 -4 0 2 0 0 -2 0 1
he	-2 -1 -3 4 -1 -2 1 -1 -2 1 0 1
health	2 -1 0 -4 -4 -1 -1 -2 2 -3 -3 2
hecho	-2 -1 2 0 0 0 0 0 0 1 0 -1
helfen	1 0 1 -1 0 -1 -2 0 1 -1 0 1
help	-1 -1 -2 -5 1 -1 1 -2 0 0 0 -1
her	0 1 1 -3 -2 -2 0 -4 1 1 -2 2
here	1 -1 -1 2 -5 -1 0 -2 1 0 -1 0
heute	1 0 -3 -2 -7 -1 1 0 1 -2 0 1
hi	-3 1 2 2 -1 0 1 0 -1 1 0 -1
hidden	1 0 -2 -1 -2 0 -1 0 1 -1 -1 1
hide	0 1 -1 -2 -3 0 0 0 1 -1 0 0
hier	1 -3 -4 0 -3 -1 1 -2 1 -2 0 1
high	1 1 0 -5 2 -1 -3 -1 1 0 -2 2
him	-1 -1 -2 1 -4 0 2 -1 -2 0 1 0
hin	0 -1 2 -1 -5 0 0 0 -1 1 -1 0
hinter	-1 0 3 -1 -2 0 -1 0 1 3 -2 -1
his	-2 0 -4 -2 2 -2 0 -4 -1 1 0 1
hizo	-2 0 -2 0 -3 0 4 0 0 -2 3 -1
ho	3 0 -2 -1 -5 0 -2 0 0 -1 -2 3
home	5 -5 1 -6 -4 -1 -3 1 4 -5 -1 1
hora	-1 -1 2 0 -1 0 0 0 1 1 -1 -1
hours	-2 -2 -5 1 -1 0 3 0 0 0 1 -2
house	1 -1 1 -4 0 -2 -3 -2 -2 3 -2 0
how	1 0 -2 0 -1 -1 0 -4 1 0 -1 1
however	1 0 -4 -3 -9 0 1 -1 0 -3 -1 1
hoy	0 -1 -3 -1 2 0 -1 0 -1 -1 1 -1
html	0 -1 -1 -1 -4 0 2 0 0 -1 -2 2
http	-2 -1 -2 -3 0 0 3 0 1 -2 2 -2
https	0 -2 -1 -2 -6 0 3 -1 -1 -2 0 0
hu	-1 0 0 0 -3 0 1 0 0 0 1 -1
hun	-3 -1 -1 -2 -2 0 5 -1 0 0 2 -3
i	2 -2 -1 -2 -4 -2 0 -4 -2 -2 -1 3
ib	1 -1 -3 -3 -1 0 1 0 -1 1 1 -2
ibo	0 0 -2 0 -3 0 1 0 0 -2 0 0
ibu	-5 0 -2 -2 3 0 0 0 0 1 0 -1
ic	0 0 -1 1 -3 0 -1 0 0 0 0 0
ica	-1 0 0 0 -2 0 3 0 -1 0 1 0
ich	2 -1 -3 -2 -3 -1 -1 -3 -1 -1 -3 2
ici	-1 0 -2 -1 -2 0 2 0 0 -1 1 0
id	-4 2 1 -2 -2 0 2 0 -2 1 1 -1
ida	2 -1 -3 -2 1 0 0 0 0 -1 -1 1
idi	1 0 0 0 0 0 -1 0 0 -1 -2 2
ido	-1 0 -1 0 -2 0 4 0 0 -1 2 0
if	1 -1 0 -8 -7 -2 0 -4 -2 -1 -1 1
ifi	1 0 1 0 -1 0 -1 0 0 2 -2 1
ifo	0 0 -1 -1 2 0 -3 0 0 -1 0 1
ig	-1 -1 -3 -1 1 0 1 0 0 -3 3 -2
iga	1 4 -3 -1 -3 -1 -1 1 0 0 -1 0
ige	-1 0 0 0 -2 0 3 0 0 0 0 0
igo	-1 0 0 0 -1 0 2 0 0 -1 1 -1
igu	1 0 -2 -1 0 0 -1 0 0 2 -3 2
ih	-1 -2 2 2 3 0 -4 0 -1 -1 0 1
ihe	1 0 -1 -1 -3 0 0 0 1 -1 -1 1
ihi	2 -1 -3 0 1 0 -2 0 1 -2 -2 1
ihm	-4 0 -3 -1 -5 0 5 0 0 -2 3 -3
ihn	-3 0 1 -1 -5 -1 2 0 0 1 1 -3
ihnen	2 -1 -2 -1 -1 -1 -2 -1 1 -2 -1 1
iho	1 0 -1 0 -2 0 1 0 -1 -1 1 0
ihr	0 -1 3 -3 -1 -1 -1 -1 1 4 -1 -1
ihre	1 -2 -2 -3 -1 -2 1 -2 1 -1 1 0
ihrem	0 -1 -4 -2 0 -1 1 -1 1 -3 1 0
ihren	1 0 2 -2 1 -1 -3 -1 0 0 -2 1
ihrer	0 -1 -1 -2 -3 -1 1 -1 0 -2 2 -2
ihu	-3 -1 1 -1 -1 0 2 0 -1 1 2 -2
ij	1 -1 -3 -1 1 0 -2 0 0 -2 -1 1
ija	2 0 -2 0 -4 0 0 0 1 -3 1 0
ije	2 1 -2 -2 -3 -1 0 0 -1 -2 1 -3
iju	1 2 -2 -1 1 0 -2 0 0 0 -1 1
ik	0 0 -2 -2 -2 0 2 0 0 -2 2 0
ika	1 0 0 -1 -3 0 -2 0 -1 0 -1 1
ike	-2 -1 -3 3 -4 0 3 0 -1 -3 3 -2
iki	-2 2 -1 -2 -4 0 3 0 -1 1 3 -3
iko	-2 0 -3 0 -3 0 4 0 0 -3 3 -1
iku	1 2 -2 -1 0 0 0 0 -1 -1 0 1
il	0 4 -2 2 -5 -1 0 -2 1 0 -1 1
ila	-1 1 -2 1 -3 0 3 0 -2 -1 2 0
ile	0 -1 -1 -1 -4 0 1 0 1 -1 0 0
ili	-2 0 -1 0 -1 0 2 0 0 -1 1 -1
ilo	1 -2 -2 -1 -3 0 1 0 1 -2 0 0
ils	1 0 2 -1 -4 0 -2 0 1 2 -1 0
ilu	0 0 -3 -1 2 0 -1 0 0 1 -1 0
im	0 -1 0 -2 1 -2 0 -4 0 1 0 0
ima	-3 0 0 2 -1 0 -1 0 0 0 -1 1
image	-3 -3 -1 -5 5 -1 -2 1 0 1 1 -1
images	-1 -1 -4 -4 3 -2 -2 0 2 -1 -1 1
immer	0 -3 1 -3 0 -1 -1 -1 0 2 -1 1
imo	-2 0 -1 -1 -2 0 4 0 -1 1 2 -1
important	1 -1 -4 -3 -1 0 -1 -1 -2 1 0 0
imu	0 0 -1 -1 -2 0 1 0 1 -1 1 -1
in	1 -2 2 -1 2 -2 0 1 0 1 -1 1
including	-1 1 -4 0 -3 -1 2 -1 0 -2 1 -1
incluso	-2 -1 0 0 -3 0 2 0 0 -1 2 -2
información	0 -1 -1 1 -4 0 -1 0 -1 -1 -1 2
information	2 -1 -2 1 -8 -1 -2 -1 0 -1 -2 2
ini	0 1 -2 -1 -3 0 0 0 0 -1 0 1
ino	-2 -1 -2 0 1 0 1 0 0 1 0 -1
instagram	-2 -2 -4 1 2 -1 2 -2 0 -1 1 -3
install	-1 -1 -1 -1 -3 0 2 0 -1 -1 2 -1
instead	-3 0 -3 -1 -2 0 3 0 -1 -2 2 -2
internacional	-4 -1 2 -1 -4 0 3 0 0 1 3 -4
international	3 -2 0 -4 2 -1 -4 -1 0 -1 -3 3
interview	3 -1 -3 -2 -4 0 0 0 0 0 0 0
into	0 -2 -1 -3 -3 -1 1 -2 -1 0 -1 1
ios	0 0 -3 -1 -2 0 1 0 0 -3 0 0
ip	0 0 -1 1 1 0 -1 0 1 2 -2 0
ipe	0 0 0 1 -4 0 0 0 -1 1 1 -1
ipu	2 1 -2 -1 -3 0 -1 0 1 -3 -1 2
ir	-4 -2 -1 1 -1 0 4 0 -1 -3 3 -1
ira	-2 0 -1 0 1 -1 1 0 0 -1 0 0
ire	-1 0 0 -1 -3 0 3 0 0 -1 0 0
iri	2 0 0 0 1 0 -3 0 0 -1 -2 2
iro	0 1 -2 -1 1 0 -1 0 -1 0 -1 1
iru	-2 0 0 -1 3 0 -2 0 0 2 -1 0
is	2 -1 -1 5 -2 -2 -1 -4 0 0 -2 3
ise	-1 0 1 -1 -2 0 0 0 1 1 -1 -1
iso	1 0 -2 0 -1 0 0 0 1 -1 0 1
ist	1 -3 0 1 0 -1 1 -3 0 0 0 1
it	-1 0 0 -4 -3 -4 1 0 0 -2 0 1
iti	3 0 -2 -2 -3 0 0 0 -1 -1 1 0
ito	0 -1 -2 -2 -1 0 2 0 0 0 2 -2
its	-2 1 -2 -3 -2 -2 2 1 0 -2 2 -2
itu	-1 1 0 -2 -1 0 2 0 1 0 0 -1
iv	0 -2 1 -2 1 0 0 -1 0 3 -1 0
iva	3 0 0 -1 -2 0 -2 0 1 -1 -2 1
ivi	1 0 -3 -1 -3 0 0 0 -1 -3 1 0
iw	0 3 -1 -1 0 0 -1 0 1 2 -1 0
iwe	2 0 -3 -1 1 0 -1 0 -1 -1 -1 1
iwi	-1 0 0 0 -2 0 2 0 0 0 1 -1
iwo	3 0 -1 -2 -3 0 -1 0 0 2 -2 1
iwu	-4 -1 2 -1 -4 0 4 0 -1 2 2 -2
iz	1 0 -1 -1 -3 -1 0 0 0 -1 1 -1
iza	0 0 0 0 -3 0 0 0 1 0 0 1
ize	-2 0 -1 0 -1 0 3 0 -1 -1 2 -2
izi	-1 -1 -1 -1 -2 0 2 0 0 -1 0 0
izo	2 0 -1 0 -2 0 -1 0 -2 0 -1 2
j	1 0 -4 -3 0 0 -1 -1 0 0 1 -1
ja	1 -1 -2 -3 -2 -1 0 -1 0 -2 0 1
jahr	-3 -1 0 -1 1 -1 2 -1 -1 2 1 -3
jahre	-1 -1 0 -2 -2 -1 2 0 0 -1 1 -1
jahren	1 -2 -2 -3 -1 -1 0 0 -2 -2 0 1
jak	1 2 4 -2 -5 0 -1 0 1 3 -2 1
jan	1 -2 2 -4 -3 0 -1 -1 -1 1 0 -1
january	-1 0 0 2 -4 0 1 -1 -2 0 1 -1
javascript	0 0 -1 0 -2 0 0 0 -1 -1 0 1
je	-1 0 -1 -3 2 0 -1 0 -2 1 0 0
jede	0 0 1 -2 0 0 -1 0 0 1 -2 2
jeder	0 0 -4 -2 -3 0 1 0 0 -3 0 1
jedoch	0 -1 -2 -2 -4 -1 1 -1 -1 -2 0 0
jefe	-3 0 0 0 1 0 0 0 0 0 2 -2
jeg	-2 -1 -1 -1 -5 0 3 0 0 -1 2 -1
jetzt	1 -2 -1 0 0 -1 0 -2 0 -1 1 0
ji	-1 -1 -2 -2 1 0 1 0 0 1 0 -1
jo	0 0 -1 1 -3 0 2 0 1 -1 0 -1
job	2 -1 0 -2 -2 0 -2 -1 -2 -3 -2 2
jobs	1 1 0 -2 0 0 -3 -1 -2 1 -1 0
join	1 1 -3 -3 -1 0 -1 -1 0 -3 1 0
ju	-2 0 -1 0 -3 0 4 0 -1 0 1 0
jul	1 0 1 -1 -3 0 0 0 0 1 0 -1
july	3 0 -4 0 1 -1 -5 -1 -1 0 -2 3
june	-1 1 -5 0 1 -1 0 -2 0 1 0 -1
just	-3 3 1 -2 -6 -1 3 -3 -3 1 1 -1
k	1 0 -2 -3 0 0 -1 -1 1 0 -2 2
ka	0 -1 1 -1 -2 0 -1 0 -1 0 1 -1
kann	0 -2 3 -2 0 -1 1 -1 0 2 0 0
kaum	-1 0 -1 -1 -4 0 1 0 -1 -1 0 0
ke	-3 0 -2 -1 2 -1 3 0 -1 -1 3 -1
keep	-1 -2 2 -3 -9 0 2 -1 0 0 1 -1
kein	0 -1 -2 -1 0 -1 0 -1 -1 -3 1 0
keine	3 -2 -1 -3 -4 -1 -1 -1 2 -2 -2 2
ki	0 0 -1 -1 -3 0 0 0 0 -1 0 0
klar	0 -1 -2 -2 -2 -1 1 0 -1 -1 0 0
know	-1 1 0 -3 -1 0 2 -1 -2 2 1 0
known	0 -1 -2 -2 1 0 -1 0 0 -4 0 1
ko	-1 -2 -1 -2 0 0 1 0 1 -1 1 -2
kommen	-1 -1 2 -2 2 -1 -2 0 -1 2 -2 0
kommt	0 0 -2 -2 0 -1 2 -1 -1 0 0 0
kontakt	-2 0 -2 0 0 0 2 0 0 0 2 -3
kostenlos	2 0 -2 -1 -3 0 -2 0 0 0 -2 2
ku	-2 0 2 -1 1 0 0 0 0 0 1 -1
kurz	-1 -1 -1 -2 -6 0 3 0 1 -3 2 -1
können	0 -2 1 -4 2 -1 0 -1 -1 2 -1 1
könnte	0 -1 2 -2 -6 -1 1 -2 0 0 1 -1
l	1 2 3 -7 -3 -3 -1 -3 1 2 -2 -1
la	0 3 2 -2 0 -5 -1 -5 -3 2 0 0
lado	-1 0 1 -1 -3 0 2 0 0 -1 0 0
land	0 -1 1 -2 -8 0 0 0 0 0 0 1
lange	-2 -1 2 -2 -6 -1 3 0 -2 2 1 -1
large	-2 0 -6 -2 1 0 1 0 0 -1 0 0
las	-2 5 2 -4 0 -1 1 -1 -1 1 1 -2
lassen	2 -1 -3 -1 1 -1 -1 0 2 -2 -2 2
last	-2 -3 -9 2 0 -1 2 1 -1 0 1 -1
later	-2 -1 -2 -2 -1 0 2 0 -1 -1 1 0
latest	1 1 -1 -5 0 0 -1 -1 0 -2 2 -2
laut	-1 0 -5 -1 -7 -1 4 0 0 -3 0 0
le	1 0 -2 -1 -2 -3 0 -2 0 1 0 0
learn	1 -2 -3 2 -8 0 -1 -1 1 -2 -2 2
least	-1 0 -4 -3 -7 0 4 0 0 -3 1 -1
leben	2 -2 -6 -3 -3 -1 0 -1 1 -2 0 0
left	-1 -1 0 0 4 -1 -3 -1 -2 0 1 0
les	3 -3 2 -8 -7 -2 -1 -2 0 1 -1 0
lesen	2 -1 1 -2 -6 -1 -2 -1 -1 2 -2 2
less	-3 0 -4 -2 2 0 2 -1 0 -2 0 0
let	-3 -1 -3 1 -5 0 3 0 -3 -3 2 0
letzten	-6 -1 1 -2 -1 -1 4 0 -1 -1 4 -3
leur	-2 -1 3 -1 -2 0 0 0 1 2 -1 -1
li	-1 0 1 -1 3 0 -3 0 0 1 0 -1
liebe	-1 -1 -3 -1 -5 0 2 0 -1 -2 2 -1
liegt	-1 -1 -4 -2 -1 0 2 -1 0 -2 2 -1
life	-1 -2 -5 -6 3 -1 0 1 1 0 0 -1
lifestyle	0 -1 -1 0 3 0 -1 0 1 -1 1 -1
like	-1 2 -4 -9 -1 -2 2 -3 -1 0 1 -1
likely	-1 1 -1 -2 2 0 -1 -1 1 0 2 -3
likes	0 0 0 0 -2 0 1 0 0 0 0 0
link	1 -1 -2 1 -4 0 0 0 -1 1 1 -1
links	0 -1 -4 -3 5 -1 -2 0 -1 0 0 0
listen	0 0 -1 -1 -2 0 1 0 -1 -1 0 1
little	0 -1 0 -3 -2 0 0 -1 0 -1 2 -3
ll	0 0 -2 -3 -3 0 1 1 -1 0 1 0
lo	-2 -2 -3 0 2 -1 1 -1 -1 -2 2 0
load	-2 0 0 0 -2 0 3 0 0 0 1 0
local	1 -2 -3 -3 -3 0 1 0 1 -2 0 0
log	1 -1 -2 -1 -3 0 0 0 2 -2 0 -1
login	3 -1 -1 -1 -2 0 -2 0 2 -2 -2 2
logo	3 0 -1 -1 -3 0 -2 0 0 0 -1 1
london	2 -1 1 -4 0 0 -2 1 0 -2 0 0
long	-1 -2 1 -5 -1 -1 1 0 1 -1 0 0
look	1 0 -1 -4 -3 0 0 0 -1 -1 0 0
looking	-2 -1 -2 -3 -5 0 4 -3 -2 -1 3 -3
los	-1 2 0 2 -5 -2 1 -2 -2 0 1 -1
lot	-3 0 1 -3 -3 0 2 2 -2 1 1 -1
love	-1 1 -5 0 -3 0 1 -1 -1 -3 0 1
lu	1 0 -1 -1 -2 0 0 0 0 -1 1 -1
lugar	-1 0 0 0 4 0 -2 0 0 1 0 -1
lässt	1 0 -3 -1 0 0 -1 0 0 2 -1 0
m	-1 -1 -6 4 -2 -2 1 -2 -1 1 1 -2
ma	-3 -1 2 -1 -2 0 0 -1 -2 2 0 -1
machen	2 -1 -3 -2 0 -1 0 -1 -1 -3 0 2
macht	1 -1 2 -2 -6 -1 -1 0 0 2 -2 0
made	0 -2 -3 -3 -3 -1 1 -2 -1 -2 -1 1
magazine	1 0 -2 -3 1 0 -1 1 2 0 0 -1
mail	1 -2 -3 -4 -6 0 0 -1 2 -3 -1 1
main	-2 0 0 -2 -1 -1 1 0 1 1 2 -3
mais	0 -1 1 -2 -4 0 1 0 -1 0 0 0
major	-2 1 -1 -3 2 -1 0 0 -1 2 1 -2
make	-2 2 -1 -1 2 -1 -1 -3 1 2 0 -1
makes	0 1 -3 -2 -2 0 1 0 1 -1 0 0
making	-3 0 1 1 -8 0 3 -1 -1 -2 1 0
mal	2 0 -2 -1 -4 -1 -1 -1 0 0 -2 1
man	2 -1 -3 -2 -1 -1 0 -4 0 -2 0 1
many	1 -1 -1 -4 -3 0 0 -1 -1 -1 -1 1
map	-2 1 -2 -1 1 0 -1 0 0 -1 -1 1
mar	1 4 -3 0 -3 -1 -2 0 0 1 -1 -1
march	0 -1 -1 -3 -5 0 2 2 -3 0 0 0
may	2 -3 0 -2 0 -2 -2 -2 -1 1 -3 2
mayo	-1 0 -2 1 4 0 -3 0 -1 2 -2 1
mayor	-2 -1 1 -1 0 0 1 0 0 0 1 0
mayoría	-3 0 -2 0 1 0 2 0 0 -2 2 -2
me	1 1 -3 -3 -6 0 0 0 -1 0 -2 2
means	1 -1 -4 -3 -2 0 2 0 -1 -3 1 0
medio	-1 0 0 0 -2 0 1 0 0 0 1 -1
mehr	2 -1 0 0 -7 -2 1 -2 0 1 0 1
mein	0 0 -3 -1 -1 -1 0 -1 0 -2 -1 1
meine	1 -1 -4 -1 -5 -1 1 -1 -1 -3 -1 1
meisten	-2 0 1 -1 2 0 -1 0 0 2 -1 -1
melden	0 -1 -4 -1 -4 0 2 0 -2 -1 1 0
menschen	1 -1 1 -4 -7 -2 0 -1 0 0 -2 1
menu	-4 -1 0 -1 1 0 2 0 0 2 1 -1
mes	-1 0 -2 0 -3 0 2 0 0 -2 1 -1
meses	-1 0 -2 -1 3 0 -1 0 -1 2 -1 0
mi	0 0 -1 1 -4 0 1 0 1 1 -1 1
mich	0 0 0 -1 -1 -1 -1 -1 -1 1 -2 1
mientras	-3 0 5 -2 -2 0 -2 0 0 3 -1 -2
might	-1 0 2 -3 -1 0 -1 0 0 2 -1 -1
million	-1 -1 1 -4 -2 -1 1 -1 0 -1 1 -1
millionen	-4 1 3 -2 -6 0 1 0 -1 2 1 -2
min	2 0 -1 0 0 0 -1 0 0 -1 0 0
ministro	-3 0 2 -2 2 0 1 0 0 1 1 -1
minute	-1 0 -3 1 -5 0 2 0 1 -2 2 -1
minutes	-4 -1 -3 2 -2 0 4 0 0 -1 2 -1
mir	1 -1 -1 -2 1 -1 -1 -1 0 2 -3 2
mismo	-2 0 -2 0 -3 0 3 0 0 -2 2 -1
mit	-2 -3 0 -2 4 0 1 -4 -1 0 2 -2
mo	2 0 3 -1 1 0 -4 0 0 2 -3 3
mobile	3 -1 0 -5 -5 0 -2 -1 0 -1 -3 2
mode	1 -1 1 -2 -3 0 -1 0 0 -1 -1 1
momento	-2 0 -1 2 -2 0 2 0 -1 1 0 -1
monday	-1 -2 -4 0 0 0 0 0 0 -2 1 -1
money	0 -2 2 1 -1 0 -1 -1 0 -1 -1 1
month	2 -1 -1 -3 1 0 -1 -1 -1 -1 0 1
months	1 0 0 -2 -5 0 1 0 1 -1 0 2
more	1 0 1 0 -1 -3 -1 -5 0 1 -1 1
most	0 -2 -2 -8 -6 -1 2 -3 -2 -2 0 1
movies	-1 -1 -2 2 -2 0 1 0 -1 -3 1 0
mu	-1 -1 1 -3 2 0 -1 0 -1 1 -1 0
much	0 -1 -1 -4 -5 0 1 -2 1 -1 0 0
mundo	4 -1 -1 -2 -3 0 -4 0 1 -1 -4 4
music	-3 0 -1 -4 0 0 3 0 0 0 2 -2
muss	1 -1 1 -2 -1 -1 -1 -2 0 1 -1 1
must	-1 -2 -3 1 -7 0 2 -1 2 -2 0 0
muy	-1 0 1 0 -1 0 1 0 0 1 0 -2
my	0 -3 -2 0 -3 -1 0 -3 2 -2 -1 1
más	0 -2 -1 0 -5 -1 3 -1 -1 -3 1 0
même	-2 0 -2 0 -2 0 3 0 0 -2 1 -1
möglich	-1 -1 0 -1 -6 -1 3 0 -1 -1 3 -1
müssen	0 -2 0 -2 -1 -1 1 -1 0 0 1 -1
n	0 -2 -2 1 -2 -1 1 -2 0 1 1 -2
na	3 -1 0 -6 -7 -2 -2 -2 2 -2 -2 2
nach	0 0 2 0 2 -2 0 -2 0 1 -1 1
nacional	-2 0 -3 0 -4 0 4 0 0 -3 2 -1
nada	0 0 0 0 -4 0 0 0 0 0 0 0
name	2 0 -2 -1 -3 0 -1 0 1 -2 -1 1
national	-3 -3 0 1 0 -1 4 -2 0 -1 3 -2
natürlich	0 -1 -4 -2 -4 -1 2 -1 -1 -3 1 0
ne	1 -1 0 -2 -4 -1 -1 -1 0 -1 0 0
near	1 0 -5 -2 2 -1 -2 1 2 -1 -1 1
neben	-2 0 1 -1 1 0 1 0 0 2 0 -2
need	1 1 -6 -7 -4 -1 2 -3 1 -3 2 -2
net	-4 1 -4 1 0 0 3 -1 -2 -1 3 -3
network	2 -1 -4 -3 -1 0 -1 0 0 0 1 -1
neu	0 -1 -4 -1 1 0 1 0 -1 -2 1 0
neue	-1 0 0 -3 -5 -1 2 -1 0 -2 1 0
neuen	1 -3 -1 -3 -1 -1 -1 0 -1 0 1 -1
neues	3 -3 0 -2 -5 -1 0 0 -2 -2 2 -1
never	-2 -2 -3 -4 1 -1 1 -2 -1 -3 2 -1
new	2 0 -2 1 -2 -3 -2 0 1 -1 -2 2
news	5 -4 0 1 -2 -2 -5 0 2 -1 -1 1
newsletter	4 -2 0 2 -8 0 -3 -2 0 -1 -1 2
newsletters	2 -1 1 -2 -3 0 -2 -1 -1 0 -1 3
next	2 -1 -1 -7 -2 -1 1 -2 0 0 0 -1
ni	0 -1 -3 -2 -4 0 1 -1 -1 -4 2 -1
nicht	1 -2 2 -2 -5 -1 0 -2 0 0 -1 1
nichts	1 -1 0 -1 -4 -1 1 0 0 0 0 0
no	1 0 0 -8 -1 -3 -1 -2 0 -2 -1 1
noch	0 -1 -1 -2 1 -1 1 -3 0 0 0 1
non	-1 0 0 -1 -4 0 1 0 0 0 1 -1
nor	0 0 -1 -1 -2 0 1 0 -1 -1 0 1
nos	3 -1 -4 -1 -6 0 -1 0 2 -3 0 1
not	0 0 1 1 -3 -2 -1 0 1 1 -2 1
note	0 -1 -1 -1 -3 0 1 0 0 0 0 0
notre	0 0 -2 -1 -3 0 2 0 1 -2 1 0
nous	0 0 1 -3 -5 0 0 -2 1 0 -1 0
nouvelle	-2 0 1 0 -2 0 1 0 1 2 -1 -2
nov	0 -1 -4 1 0 -1 -2 -1 0 2 -2 0
november	-2 -2 -4 3 0 -1 1 -2 0 0 0 0
now	2 0 -3 0 -2 -2 -1 1 0 -2 0 0
nu	1 0 -1 -1 1 0 -1 0 0 2 -1 0
nueva	1 2 -4 -3 1 0 -1 0 -1 0 -1 2
nuevo	-1 -1 0 -1 -2 0 2 0 0 0 1 0
number	-1 0 -5 -3 1 0 0 0 0 -4 2 -1
nun	2 -2 0 -2 1 -1 -1 -1 1 -1 -1 1
nur	1 0 1 -3 -1 -1 0 -2 -2 1 -1 1
nutzen	2 -2 1 -2 -4 0 -1 1 -1 -1 -1 1
o	1 0 0 -1 -2 -2 0 -3 -2 0 1 1
ob	0 -1 -4 -2 -7 -1 2 -1 0 -3 1 1
oba	-3 0 -2 -1 1 0 2 0 0 -1 2 -2
oben	1 0 -1 -1 -5 -1 0 -1 -1 -1 -1 2
obi	0 -1 -2 -1 0 0 0 0 1 -2 0 0
obo	-2 0 0 0 -2 0 2 0 0 0 2 -2
obu	-1 0 -2 0 -2 0 1 0 0 -1 1 0
oc	1 -1 -1 -1 -4 0 0 -1 0 -1 0 1
oce	1 0 -2 -1 -3 0 1 0 1 -2 1 -1
oco	-1 0 0 0 -3 0 1 0 1 0 1 -1
oct	4 -1 -2 1 -5 0 -2 0 0 0 -2 2
october	-4 -2 -4 1 3 0 1 -2 -1 2 1 -4
od	1 0 2 0 0 0 -2 0 0 3 -3 2
ode	0 0 -2 -1 -3 0 1 0 0 -2 -1 1
oder	1 -2 2 -3 0 -1 0 -2 -1 1 -1 1
odu	2 0 -2 0 -1 0 -1 0 0 -2 -2 3
of	0 -2 -3 -2 3 -8 -1 -3 1 0 -1 1
off	0 -1 3 -7 -1 -1 0 -1 1 0 -1 -1
ofi	0 0 -1 0 -2 0 0 0 0 -1 0 0
ofo	0 0 -2 -1 -3 0 2 0 -1 1 -1 1
oft	-1 0 1 -1 -3 0 1 -1 1 0 2 -2
often	-2 0 1 -2 2 0 1 0 -1 2 0 -1
og	-2 -1 3 -6 -2 -2 2 -5 -1 1 0 0
oga	2 0 -2 -1 -3 0 0 0 0 -2 0 1
oge	-1 0 0 0 -3 0 2 0 0 0 2 -2
ogo	1 0 -2 -1 -3 0 1 0 1 -1 0 0
oh	2 0 -1 -1 -3 0 1 0 1 -1 1 -1
oha	1 0 -2 -1 -2 0 0 0 0 -2 0 1
ohi	2 0 -1 0 -2 0 -2 0 -1 -1 -2 2
ohne	0 1 1 -3 -2 -1 -1 -1 0 1 -2 1
ohu	-4 1 -1 -1 -1 0 3 0 1 1 0 -2
oj	-2 -1 1 -1 -4 0 3 0 -1 0 1 -1
oji	-2 0 -1 -1 3 0 0 0 0 0 0 0
oju	1 0 -4 0 -3 0 1 0 -1 -4 0 1
ok	0 0 0 -2 -4 0 1 0 2 -1 0 0
oka	2 0 -1 -1 -2 0 0 0 0 1 -1 0
oke	0 2 0 0 -2 0 0 0 0 1 0 0
ol	0 -1 -2 -1 -3 0 1 0 0 -2 0 1
ola	0 0 -1 0 -2 0 0 0 0 -1 0 0
old	-1 -1 0 -5 1 0 0 -1 -1 -1 0 0
ole	2 0 -2 -1 -1 0 -2 0 1 1 -2 1
oli	-2 0 -2 0 -1 0 4 0 0 -2 3 -1
olu	-1 2 -1 0 -2 0 2 0 -1 1 1 -1
om	3 -1 -1 -2 -1 -1 -3 -1 0 0 -1 1
omi	0 0 2 -1 -3 0 0 0 0 1 -1 0
omo	-1 0 -2 0 2 0 -1 0 0 -1 0 0
on	1 -1 -3 1 2 -6 -2 -5 0 1 -2 1
ona	-3 0 -2 0 -2 0 4 0 0 -2 3 -2
once	-3 -2 1 -4 0 0 2 -1 -1 -2 2 -3
one	-1 -1 -3 -3 -1 -2 1 2 -1 0 -1 1
online	0 0 1 2 -2 -1 -2 -2 0 0 0 1
only	-1 -3 -1 -7 -10 -1 3 -2 0 -1 1 -1
ono	-2 1 -2 -1 1 0 -1 0 -1 -1 2 -1
ont	0 0 1 -2 -3 -1 1 -1 -1 0 0 0
op	2 0 0 -1 -3 0 1 0 0 2 -2 2
opa	0 0 -1 0 -2 0 2 0 -1 1 1 0
open	0 0 0 -4 -3 0 0 -1 1 -1 1 -2
opi	-2 1 1 -2 -3 0 2 0 0 0 1 -1
opinion	2 2 0 -3 -5 0 -2 -2 1 2 -2 0
opinions	1 0 -2 1 -5 0 -2 0 1 -2 -2 2
opo	-1 2 -2 -2 0 -1 0 0 0 -3 2 -1
or	-1 -2 0 -3 -4 -2 1 -1 1 -1 0 -1
ora	1 0 -1 0 -2 0 0 0 0 -1 -1 2
org	2 -1 -1 -1 -4 0 -1 -1 1 -1 -2 1
ori	-1 2 -1 -2 -4 0 2 0 -1 2 1 -1
oru	3 0 -1 -1 -2 0 -2 0 -1 -1 0 1
os	3 0 -1 -2 -1 0 -2 0 0 2 -3 3
osa	1 -1 -1 0 -2 0 0 0 -2 1 -1 1
ose	-2 -2 -2 -2 2 0 1 0 0 2 0 -2
osi	1 -1 -2 0 -3 0 0 0 1 -2 0 0
oso	2 0 -1 -1 -2 0 0 0 0 1 -1 1
ot	-3 0 -1 0 1 0 1 -1 0 0 2 -2
ota	-2 0 1 -1 -2 0 2 0 0 -1 2 -2
other	0 -3 0 -3 2 -1 -1 -2 -2 2 -2 2
otras	-1 0 -3 0 -2 0 2 0 0 -2 1 -1
otro	-1 0 -2 2 -3 0 0 -1 0 0 -1 1
otros	1 0 -2 1 3 0 -2 0 0 -1 -1 1
ou	1 -1 -4 -1 -2 -1 0 0 -1 -3 -2 3
our	2 -3 -4 -12 0 -2 -1 -5 0 -1 -2 2
out	-1 -2 -3 -4 -1 -2 1 -4 2 0 0 -1
ov	0 0 -2 -1 1 0 0 0 0 1 0 0
ova	-1 0 -1 0 -2 0 2 0 -1 -2 1 0
ove	-4 0 -1 2 -1 0 2 -1 -1 1 2 -2
over	-3 2 -2 0 -3 -2 2 -1 -1 2 2 -3
ovi	0 -1 0 -1 -2 0 1 0 0 -1 -1 1
ovu	1 0 -1 -1 1 0 -1 0 0 1 -2 1
ow	-2 -1 2 -2 1 0 1 0 0 2 0 -1
own	-3 1 1 2 -5 0 2 -2 -1 1 0 0
owo	-1 0 -1 -1 0 0 2 0 -1 0 1 -1
owu	-2 0 -2 0 -2 0 2 0 0 -2 2 -1
oz	-1 1 2 -2 -4 0 0 0 0 2 -1 -1
oza	-2 0 0 0 4 0 -3 0 0 0 1 -1
p	2 -2 -3 -2 1 0 -1 -1 0 -2 -1 2
pa	0 0 -3 -1 -3 -1 3 0 -1 -2 2 0
page	1 -2 -1 0 0 -1 0 -1 0 0 -1 1
pages	2 -1 1 -1 -3 0 -2 0 1 0 -3 2
par	-1 -1 1 1 -5 -1 1 -1 -1 1 0 -1
para	0 -2 -3 1 1 -2 -2 -1 1 -3 0 0
part	0 -2 -1 -4 -2 0 0 1 1 -2 -1 0
parte	-2 0 3 0 -4 0 1 0 0 1 -1 -1
partner	-1 0 -1 -1 -3 0 2 0 0 0 2 -2
pas	-2 -1 2 -2 -6 0 2 -2 -1 1 3 -3
pasado	-2 -1 -3 -2 2 0 1 0 -1 0 1 -2
past	-1 -2 1 -2 -7 0 2 -1 0 0 2 -2
pause	0 0 -1 0 -1 0 2 0 1 -1 0 -1
país	0 -3 -1 -3 1 0 0 0 1 -3 0 1
países	-1 1 -3 -2 0 0 2 0 0 -2 1 0
pe	3 -1 -2 -2 -2 0 -1 0 -1 0 -1 1
pela	-3 0 -1 2 -2 0 2 1 -1 0 1 -1
people	-2 -1 -7 -2 1 -1 0 -4 2 -3 0 0
per	-3 1 1 -5 -3 -1 3 -1 0 -2 2 -2
periodista	-3 -1 1 1 -2 0 1 0 0 -1 1 -1
permission	2 0 -2 -2 -5 0 0 -1 -1 -1 -2 2
pero	-2 0 0 -1 -2 0 2 0 0 0 1 -1
personal	2 -1 -2 -2 0 0 -2 -1 -1 1 -3 3
photo	0 -2 -1 -3 1 1 -4 -1 0 1 -1 0
photograph	-1 0 0 -1 4 0 -3 0 -1 1 -2 0
photos	2 -1 -3 -3 1 0 -2 0 -1 0 -1 1
pi	1 0 0 0 1 0 -2 0 1 0 -1 1
picture	-1 -2 -3 -2 -1 -1 3 0 0 -2 2 -2
pictured	-3 0 -3 -1 4 0 -2 0 -1 1 0 -1
pil	0 0 1 -1 2 0 -2 0 -1 3 -2 -1
pinterest	1 0 -1 -1 -2 0 0 0 -1 1 0 0
place	-1 -1 2 -5 -1 0 0 2 0 -2 0 0
play	0 0 -2 -1 1 -1 -1 0 -1 0 -2 2
player	-1 0 -1 -2 -4 0 1 1 -1 -1 1 -1
please	2 -1 -5 -5 0 0 -1 -1 0 -1 -2 2
plus	-1 -1 1 -1 -4 0 2 0 -1 1 -1 0
pm	1 -2 -4 3 -1 -1 -2 -2 1 -1 -1 1
po	0 0 2 -1 -1 0 0 0 1 1 -1 -1
pod	0 -1 -3 0 -3 0 1 0 0 -3 1 0
podcast	-3 0 1 1 -3 0 4 0 0 1 1 -2
podcasts	1 -1 -2 -2 -4 0 2 0 2 -2 2 -2
poder	0 -1 3 -1 -5 0 0 -1 0 0 0 0
podría	1 3 -3 -1 -1 0 -1 0 0 0 1 0
point	0 0 1 -3 -3 -1 0 -1 1 0 -2 2
policy	3 -2 -1 -5 2 -1 -3 -3 -1 0 -2 2
politics	0 0 -2 2 -4 0 -1 -1 0 -1 -1 2
politique	1 0 0 -2 -2 0 0 0 1 0 -1 1
política	-1 -1 -1 1 1 0 -2 0 0 -1 1 0
pool	1 -2 -1 -1 0 0 -1 0 0 1 -1 0
popular	0 -1 0 -1 -5 0 2 0 0 0 2 -1
por	-1 2 -2 -1 2 -2 0 0 -4 0 1 -1
porque	-1 -1 1 -1 -4 0 1 0 0 1 1 -1
possible	1 -2 1 -3 -5 0 0 -1 -3 1 -2 2
post	-2 -2 1 2 -2 0 0 1 -2 1 0 2
posts	0 0 -2 -1 -3 0 1 0 -1 -1 0 1
pour	0 1 1 -4 -6 -1 1 -1 -1 2 0 0
power	1 -1 -1 -4 -3 0 0 0 1 -2 0 -1
powered	0 -1 1 -2 2 0 -2 0 -1 3 -4 1
premier	1 4 2 -1 -2 -1 -3 0 0 3 -3 0
president	-2 -3 -5 -6 2 -2 -1 -2 1 0 -1 0
presidente	-5 2 1 -3 2 -1 -1 0 0 4 -2 -2
press	-2 -1 -1 0 3 -1 -2 3 0 0 -2 2
presse	3 0 0 -1 -4 0 -1 0 0 0 -2 2
previous	-2 0 -1 -1 -7 0 5 0 0 -1 1 0
primer	-3 0 -2 0 3 0 -1 0 0 1 0 -1
primera	1 0 -2 -1 -3 0 0 0 0 -2 1 -1
print	4 -1 0 1 -1 0 -4 -1 -1 -1 -3 4
privacy	5 -1 0 -2 -4 0 -4 -2 -1 1 -2 2
pro	-1 -1 -5 -2 -5 0 3 0 -1 -3 2 -1
prozent	-3 -1 1 -1 -7 0 4 0 0 0 2 -2
pu	1 -2 -3 -1 -3 0 1 0 -1 -3 0 1
public	-1 2 0 -5 1 0 -1 -1 -1 1 0 -1
published	1 -2 -3 4 -8 0 -3 1 0 2 -4 3
puede	2 0 -1 0 -3 0 0 -2 0 -1 1 0
punto	-2 2 -2 -1 -3 0 2 0 -2 1 1 -1
put	-2 -2 -1 -2 -1 0 2 -1 -1 1 1 -1
público	-1 0 0 0 -2 0 1 0 0 0 1 -1
qu	0 0 -1 -1 -3 0 1 0 -1 -1 0 1
que	1 1 0 -4 -7 -3 0 -5 -2 -2 0 1
qui	0 -1 -4 -2 -4 -1 2 -1 2 -3 0 1
quien	-2 0 2 -1 -5 0 1 0 0 1 0 -2
qué	1 0 -3 -2 -3 0 1 0 0 -3 1 1
r	-3 -1 2 -3 4 0 -3 -1 -1 2 0 -4
ra	-1 -1 0 -1 -3 -1 1 -1 -1 -1 1 -1
re	-3 0 -3 -4 -2 0 3 1 -2 0 2 -2
read	4 -3 1 1 -4 -1 -4 -3 1 2 -2 1
reading	-1 -2 1 2 -2 0 -1 -1 0 0 -1 1
real	2 0 -2 -5 -2 -1 0 0 1 -1 -1 2
really	-1 -1 0 -3 -7 0 1 -1 0 -2 0 1
recent	1 0 2 -3 -2 0 -1 -1 -1 1 -3 2
recht	1 -1 -3 0 -2 -1 0 0 -1 -1 0 1
rechte	-2 -1 0 0 1 0 2 0 0 0 1 -1
recommendations	1 0 1 -1 -3 0 0 -2 0 1 -1 1
recommended	0 -1 -2 -1 -4 0 1 0 0 -2 1 -1
register	3 -1 -2 -2 -4 0 -1 0 1 -2 -2 1
related	2 0 -3 -3 -1 0 -2 -1 0 1 -1 1
report	1 0 -3 -2 -6 -1 -2 4 -1 -2 -1 1
reporting	2 1 -1 0 -1 -1 -6 4 -1 1 -5 5
reserved	2 -1 -2 -4 1 0 -2 -1 0 0 -2 1
reuters	-1 -2 -6 -4 4 -1 -1 0 -2 0 1 -1
reviews	0 1 -2 3 -4 0 -2 0 -2 -2 1 0
ri	1 0 -2 -1 -3 0 0 0 0 -2 0 1
right	-2 -1 0 0 1 -1 1 -3 -3 0 1 0
rights	3 -1 -2 -6 2 -1 -3 -2 0 1 -3 3
ro	-2 0 1 -1 -3 0 1 0 0 1 1 -2
roku	2 0 3 0 0 0 -2 0 0 3 -2 1
rss	1 -1 0 -2 -3 0 0 0 0 -1 0 0
ru	-1 -2 -2 -2 -2 0 4 0 -1 -2 1 0
run	-3 -1 -3 2 2 0 1 -3 0 -1 1 -1
rund	-2 -1 -1 -2 -3 0 2 0 1 0 0 -1
s	1 3 2 2 -3 -5 0 -2 0 0 -1 2
sa	-2 -1 1 -1 -3 0 2 0 1 1 1 -1
sagt	-2 0 -1 -1 1 -1 2 0 -1 -1 2 -2
sagte	-5 0 -1 -1 -4 0 4 0 -1 -1 3 -3
said	-4 -1 -3 -4 -2 -2 4 3 -1 -2 2 -2
same	0 -1 -4 -1 -6 0 1 0 -2 -1 0 0
sans	-2 0 -3 -1 -2 0 3 0 0 -3 2 -1
saturday	1 -1 -3 -2 1 0 1 1 1 -3 0 1
save	3 0 0 1 -5 0 -2 -1 1 0 -4 3
say	-2 3 -2 -5 -7 -1 3 -1 1 -1 2 -3
says	0 -2 0 1 -1 -2 0 -2 0 -1 0 0
schließen	2 0 -1 0 -2 0 -1 0 -1 0 -1 1
schnell	-1 -1 -1 -2 1 0 1 0 -1 1 1 -1
schon	1 -1 1 -4 -4 -1 0 -1 1 0 -1 2
school	0 -2 -3 -3 0 0 1 -1 -1 -1 1 1
schreiben	0 -1 -2 -1 -2 0 0 0 -1 -1 0 1
science	1 -2 -2 -6 -1 0 0 -1 3 -2 0 0
screen	2 -1 -3 -1 -1 0 -1 0 2 -2 0 0
se	1 -3 -2 -6 1 -2 -1 -3 -2 0 -1 1
sea	-2 0 -1 0 -3 0 3 0 0 -2 2 -1
search	0 -2 -5 -1 -3 0 3 -1 2 -1 2 -3
second	-4 -3 -3 -4 -2 -1 6 -1 0 -3 3 -2
section	-2 -1 -2 -2 1 0 1 -2 -1 -1 2 -1
security	0 -2 1 -4 -4 -1 1 1 0 1 -1 -1
seen	0 1 -3 -3 -4 0 2 0 1 -4 1 1
segundo	-1 2 -3 -1 1 0 0 0 1 1 1 -1
seguridad	-3 -1 0 -1 1 0 1 0 -1 -1 3 -2
según	-2 0 -2 0 1 0 1 0 0 0 1 -2
sehen	-1 -1 0 -2 1 0 0 0 -1 -1 1 -1
sehr	-1 -2 -1 -2 -7 -1 2 -1 -1 0 1 -1
sei	-3 0 0 -2 -7 -1 2 0 -1 -2 2 -2
seien	-4 0 1 0 -4 0 4 0 0 1 2 -3
sein	1 -2 3 -3 -4 -1 0 -2 -1 1 0 1
seine	-1 0 1 -3 1 -1 0 2 -1 0 0 0
seinem	0 -1 0 2 1 -1 -2 0 0 1 -2 1
seinen	-4 -1 2 -1 -2 0 1 0 0 1 0 -2
seiner	-4 -1 -5 -3 4 -1 3 0 0 0 2 -2
seit	1 -3 -3 2 0 -1 -1 0 0 -2 -1 2
seite	2 0 -4 -3 1 -1 -2 -1 1 -2 -1 1
selbst	-1 -2 -1 -2 -5 -1 2 -1 0 -3 2 -1
sell	-1 0 1 -1 -2 0 0 0 0 0 -1 1
selon	-4 0 5 -2 -4 0 -3 -1 0 5 -4 -2
send	0 1 -3 -3 -5 0 1 -1 0 1 2 -2
sept	0 0 -1 -1 0 0 2 0 0 -1 1 0
september	-1 -2 2 -4 1 -1 -1 1 0 1 0 0
ser	0 0 1 -3 0 0 -2 -1 -2 -2 -1 2
service	2 -2 -5 -4 -1 -1 -1 -2 0 -1 -1 1
services	2 -1 0 -3 0 0 -2 -1 1 0 -3 1
será	2 0 -2 -1 -2 0 -1 0 -1 -1 -1 2
ses	0 -1 0 0 -6 0 0 0 1 -3 -1 1
set	0 0 -1 -5 -5 -1 1 0 0 -1 1 -1
several	-1 -1 1 -3 -1 0 1 0 -1 -1 -1 1
share	-1 2 -2 1 -6 -1 1 1 1 0 -1 0
she	-1 -3 2 -1 2 -1 0 1 -2 2 -2 2
shop	0 1 1 -3 -1 0 -1 0 0 -1 0 0
should	1 -3 -3 -6 1 -1 -1 -2 0 0 -2 1
show	0 -2 2 -6 -1 -1 0 0 0 -1 1 -1
shows	2 -1 -1 -3 2 -1 -5 0 3 0 -3 1
si	1 -2 1 -5 -3 -1 0 -2 0 -1 -1 0
sich	0 -2 1 -1 -1 -1 1 -2 -1 0 0 0
sido	-1 0 -1 0 -2 0 2 0 0 -1 1 -1
sie	1 -1 -1 -1 1 -1 -2 -4 1 0 -1 0
sieht	-1 1 -2 -1 -2 0 2 0 -1 -1 1 -1
sign	3 -2 3 -5 -3 0 -2 -1 -1 1 -2 1
signal	-1 0 0 -1 2 0 -2 0 0 0 1 -1
sin	4 -1 0 -3 -2 -1 -3 0 -1 2 -3 2
since	-1 0 0 1 -3 -1 1 -1 0 -1 0 1
sind	1 -2 0 -3 2 -1 -1 -3 0 1 -1 1
sino	-2 -1 0 0 -2 0 2 0 0 -1 2 -1
site	2 -3 -5 2 -2 -1 -2 -1 0 -2 -2 2
situación	0 -1 2 -1 2 0 -2 0 0 -2 -1 1
siz	-2 0 -1 -1 -3 0 2 0 0 -2 1 -1
skip	0 0 0 0 -2 0 2 0 -1 0 0 1
small	-2 1 -3 0 1 -1 1 -1 0 1 0 -1
so	0 -1 3 -1 -1 -1 1 -5 -1 2 0 1
sobre	4 0 -2 -3 -7 0 -3 -1 0 0 -4 3
social	-2 1 0 -6 -4 -1 2 -1 0 0 0 0
sogar	0 0 2 -2 -5 -1 0 0 -1 0 -1 0
solche	-1 -1 -3 -1 1 0 1 0 0 -1 1 -1
soll	1 0 -1 -3 -2 -1 0 0 -2 0 -1 1
sollen	-2 0 1 -2 -4 -1 2 0 -1 -1 2 -2
sollte	0 -1 -2 -2 2 -1 0 0 0 -2 0 1
sollten	0 1 2 -1 -2 0 0 0 0 2 -1 0
solo	0 0 -4 -1 2 0 0 0 1 1 -1 0
som	1 -2 0 -4 -3 -1 -1 -2 -1 -3 -1 1
some	-2 -3 1 0 -2 -2 2 -2 -1 -4 2 -1
something	1 -1 0 -4 -3 0 0 -1 -1 1 -1 1
son	1 2 1 -4 -3 -1 -1 0 -1 2 -1 1
sondern	-1 -3 -1 -2 -2 -1 2 -1 0 -2 2 -1
sont	-2 -1 4 -2 -5 0 -1 0 -1 3 -3 0
source	-2 -1 -2 0 3 -1 0 -1 2 0 -1 0
sources	-4 0 -3 -1 -5 0 6 0 1 -2 3 -3
sowie	0 0 -4 1 -4 0 1 0 0 0 0 -1
special	-1 -1 -1 2 -3 0 0 -1 -1 -1 -1 2
speichern	1 0 0 -1 -3 0 -1 0 0 0 -1 1
sport	-3 -1 -2 -2 -2 0 4 0 2 -3 3 -3
sports	1 -2 -4 -3 -6 0 1 0 1 -4 1 0
später	-1 -1 -2 -1 -5 0 4 0 0 -1 1 -1
staff	3 -1 2 2 -6 0 -3 -1 -1 1 -4 3
start	1 -1 1 -5 -5 0 0 -1 0 -1 0 0
state	0 1 -3 -6 -2 -1 1 -1 0 -1 0 0
states	-2 -2 1 0 1 -1 -1 -1 -1 0 1 -1
statt	-1 -2 1 -2 -5 -1 2 0 -1 0 1 -1
stehen	1 -1 -2 -1 -5 -1 1 0 -1 -2 0 1
steht	0 2 -6 0 3 -1 -2 -2 -1 1 -1 1
stellen	-1 0 -1 -1 0 0 1 0 1 0 1 -2
still	-1 0 -1 -4 -4 -1 3 -1 -1 -2 0 1
store	-1 -2 0 -3 0 0 1 0 0 0 0 0
stories	5 -3 -2 -5 -2 0 -3 -1 1 -1 -2 2
story	-2 -1 0 1 -5 0 1 2 1 0 0 0
su	-1 3 -1 0 1 -2 -2 -2 -1 0 -2 0
submit	0 0 2 -2 -3 0 -1 0 -1 2 -1 1
subscribe	2 -1 -1 -3 1 0 -2 -2 0 0 3 -3
subscription	4 -1 -2 -1 -3 0 -3 0 0 0 -2 2
such	-1 -1 -3 -2 1 -1 0 -1 -1 1 0 -1
sun	-3 2 -3 -2 0 0 2 0 -2 0 2 -1
sunday	-1 -1 -3 -2 -3 0 2 -1 0 -2 2 -1
support	2 -2 -4 -3 -5 0 0 -2 2 -2 0 -1
sur	1 1 -1 0 -3 -1 -1 -1 -1 -1 -1 1
sure	1 0 -3 0 -7 0 -1 3 0 -1 -1 1
sus	-2 3 1 1 -5 -1 2 -1 -2 2 0 -1
system	-4 -3 -6 1 2 -1 3 0 0 0 2 -2
t	0 1 -1 -1 -6 -2 2 -1 -1 0 0 1
ta	1 0 3 -2 -4 0 -1 0 0 2 -2 1
tag	-1 -2 -1 1 -3 0 2 0 -1 1 0 -1
tags	4 -1 -2 -3 -4 0 -2 -1 0 1 -2 2
take	-2 -2 -1 -5 -4 -1 3 -1 1 -2 2 -1
taking	2 -2 -1 -3 -5 0 -1 -1 1 -3 -2 1
también	-2 -1 2 2 -4 0 1 -2 -1 2 -1 0
tanto	-2 0 3 0 -3 0 1 0 0 2 -1 -1
tatsächlich	-1 0 -2 -1 -3 0 2 0 -1 -1 1 0
te	2 -2 -4 -3 -2 -1 0 -1 0 0 -2 1
team	0 2 -1 -4 -4 -1 1 -2 1 -2 0 0
tech	1 -1 0 0 -3 0 0 -1 1 -1 -1 0
technology	2 0 -5 -3 -7 0 0 -2 2 -2 0 0
teil	0 -1 2 -2 -1 -1 -1 0 -1 2 -2 0
teilen	3 0 -1 -1 -4 0 0 -1 1 0 -1 1
tej	-3 0 -2 -1 -2 0 4 0 0 -2 2 0
telegram	3 -1 -1 -1 -3 0 -2 0 0 0 -2 1
tem	0 0 -1 -1 -2 0 0 0 -1 -1 0 0
tener	2 0 -1 0 -3 0 -1 0 0 0 -2 2
terms	2 -1 0 -3 1 -1 -2 -1 -1 -1 -1 2
test	2 -1 1 -2 -2 0 -2 0 0 2 -2 -1
th	-2 0 -1 0 -1 0 1 -1 -1 -1 0 0
that	-2 0 -4 0 -2 -4 3 -4 -1 0 0 0
the	0 -4 1 -1 1 -8 0 -5 1 0 -1 0
their	0 -4 -1 -9 1 -2 -1 -3 0 3 -2 1
them	-1 -1 -2 -6 -2 0 2 1 1 -1 0 0
thema	1 -2 -2 -3 -4 -1 1 -1 1 -1 0 1
then	0 -2 -6 -6 0 -1 0 -1 1 -1 0 0
there	-2 -1 -3 -1 -6 -1 3 1 0 -2 1 -1
these	0 -1 -1 -8 0 -1 0 -2 1 1 -2 1
they	-2 0 2 -9 1 -2 1 -4 0 3 -1 -1
thing	-1 0 0 -4 -6 0 1 0 -2 1 -1 1
things	-2 1 -2 1 -4 0 1 -1 1 -2 -1 1
think	0 -2 -4 1 -2 0 -1 0 1 -4 -1 1
this	0 -6 1 0 -4 -4 0 4 -1 0 -1 2
those	-1 0 -7 1 -1 0 1 -2 0 -3 0 1
though	-2 1 -2 1 -7 0 2 0 -2 -3 1 1
three	-2 0 -8 -5 2 -1 2 -1 -1 -3 2 -1
through	-3 -2 1 -5 2 -1 1 -1 1 2 1 -3
thursday	0 -2 -3 -4 3 0 -3 0 -2 0 2 -1
ti	1 0 0 -1 -3 0 0 0 0 0 0 0
tiempo	1 -1 -3 -1 -5 0 0 0 1 -2 1 0
tiene	0 0 -3 -1 -3 0 1 0 0 -3 0 1
tienen	-1 0 -2 0 -2 0 1 0 0 -1 1 0
tiktok	-1 -1 2 -3 1 0 -3 -1 1 2 -2 -1
time	-2 -1 0 -2 -3 -1 0 -3 1 -2 -1 1
times	0 -4 -1 2 1 -1 0 -2 0 2 -1 1
tipo	-3 0 -1 2 -3 0 3 0 0 -1 2 -2
tips	1 -1 -1 -3 -2 0 -1 -1 1 -1 -1 1
to	0 1 0 -4 0 -7 0 3 2 0 0 0
toda	0 0 -1 -2 -2 0 1 0 0 0 0 0
todas	-1 0 -1 -1 -3 0 1 0 0 0 0 0
today	0 -2 -2 -1 -3 -1 1 -2 0 0 0 0
todo	-2 3 -2 1 -5 0 2 0 0 1 1 -2
todos	-1 -2 0 -1 -4 0 2 0 1 -2 2 -1
together	-4 -2 2 -2 -8 0 4 0 -1 0 2 -2
told	-1 1 -5 -2 1 0 -1 -1 0 0 -2 1
tomorrow	2 0 -3 -1 -3 0 0 0 1 -3 1 -1
too	-1 -2 -3 -3 1 0 1 -1 1 -3 2 -1
took	-2 -1 -2 -3 -2 0 3 2 0 -4 1 1
top	0 1 -1 2 -4 -1 1 -1 0 -1 1 0
topic	-3 -1 0 1 -1 0 2 0 -1 0 2 -1
topics	2 -1 -1 -2 -5 0 1 0 1 -1 -1 0
tous	-4 0 -3 -2 2 0 3 0 0 1 2 -2
tout	-2 0 0 0 -2 0 2 0 0 0 1 0
trabajo	-3 1 1 -1 -4 0 3 0 -2 1 1 -5
tras	0 1 -4 1 2 0 -2 0 -1 2 0 0
travel	2 1 0 -3 -1 0 -1 0 2 1 -3 1
través	-2 0 1 0 -2 0 1 0 0 1 1 -1
tres	1 1 1 0 -2 0 -1 0 -1 2 -1 -1
trial	-1 1 0 -2 1 0 -1 0 -1 1 -2 2
trying	0 0 -3 -1 -6 0 2 -2 0 -3 0 2
tu	0 -1 -3 -4 -2 0 1 -2 -1 -2 0 1
tuesday	1 0 -2 -6 -1 -1 -1 2 1 -2 -1 0
tun	0 1 -5 -2 -1 -1 1 -1 -2 -1 0 1
tuvo	-3 0 -1 0 -3 0 4 0 0 -1 3 -3
tweet	-2 0 -1 0 -2 0 2 0 -1 -1 2 -1
twitter	-3 -2 1 1 1 0 1 -3 1 -2 1 0
two	-1 -2 -2 -2 -4 -1 2 -3 -1 -2 0 1
u	0 1 -2 -5 3 -1 0 -2 1 2 -1 0
ub	1 -1 1 -2 -1 0 -1 0 1 -1 0 -1
ube	-1 0 -1 -1 -2 0 1 0 1 -1 1 -1
ubo	1 3 -3 -1 0 0 -1 0 0 0 -2 2
ubu	-3 0 1 2 0 0 0 0 0 0 0 0
uc	0 0 -1 0 -2 0 1 0 0 -1 0 1
uca	0 0 0 0 -2 0 1 0 0 0 0 0
ucu	1 -1 -1 -1 -2 0 0 0 0 -2 0 1
ud	2 0 -2 -2 -4 0 1 0 1 -2 -2 1
ude	-2 0 -1 0 2 0 -1 0 0 0 1 -1
udi	2 1 -1 -1 -2 3 0 0 -1 1 0 0
udo	-1 0 -2 -1 -3 0 1 0 -1 -2 1 0
udu	2 0 0 -1 -1 0 -1 0 -1 -1 -1 1
uf	0 0 -1 -1 -2 0 0 0 1 -1 -2 2
ufa	1 0 2 0 2 0 -3 0 0 2 -2 1
ufi	-1 0 -1 2 -2 0 0 0 0 0 -1 1
ug	1 0 -2 -1 0 0 0 0 0 0 -1 2
uga	-3 -2 2 -1 -2 0 3 0 -1 -1 1 0
uge	1 1 -1 -1 1 0 -1 0 -1 -1 -2 2
ugi	-4 -1 -2 2 -3 0 4 0 -1 1 3 -3
uh	-3 -2 -2 -3 0 0 2 -2 -1 0 1 -2
uho	-2 2 -1 0 -2 0 3 0 0 1 0 -2
uj	-3 0 -1 -1 -3 0 3 0 -1 0 1 0
uje	1 -1 1 -2 1 0 -2 0 0 1 0 -1
uji	1 0 -2 0 -2 0 0 -2 0 -1 -1 1
ujo	2 2 -2 -1 -3 0 -3 0 0 2 -1 0
uju	1 0 -2 0 2 0 -2 0 0 1 -2 1
uk	0 0 1 -1 1 0 -2 0 1 1 -1 0
uke	0 -1 -1 -2 -5 0 3 -1 -1 2 1 -1
uki	1 0 1 -1 -2 0 0 0 1 1 -1 0
uku	-1 0 0 -1 -2 0 3 0 0 0 0 0
ul	-1 -1 -3 -2 -5 -1 3 0 1 -2 2 0
ule	1 0 0 0 -2 0 1 0 1 0 0 -1
ulo	1 -1 -1 -2 -2 0 -1 0 -1 1 -1 1
ulu	-1 -1 1 -1 -2 0 1 0 1 -1 1 -1
um	0 0 1 -1 2 -2 0 -4 -2 0 0 1
uma	-3 0 -1 -2 -1 0 2 0 -1 -1 1 -2
ume	0 0 2 0 1 0 -1 0 0 2 -1 -1
umi	0 0 1 0 -2 0 0 0 0 1 -1 0
umu	0 0 -1 0 -3 0 2 0 0 0 1 -1
un	1 0 3 -8 -2 -3 0 -2 -1 2 0 0
una	-2 1 1 -4 0 -1 0 -2 -2 2 1 -2
und	0 -1 1 0 -1 -1 1 -5 0 0 0 0
under	2 -1 -4 -7 -4 -1 -1 -2 -2 -2 0 1
une	-2 0 -1 -2 1 -2 1 -1 1 0 0 -1
uni	1 0 0 0 -2 0 -1 0 0 0 -1 1
uno	1 0 -3 -1 -5 0 1 0 0 -2 0 1
uns	2 -2 -2 -2 -1 -1 -2 -2 0 0 -1 1
unser	-2 -1 -2 -2 3 0 1 -1 -1 4 0 -2
unsere	-1 -1 2 -2 0 0 1 -1 0 1 1 0
unseren	3 0 0 -1 2 0 -4 0 0 2 -3 2
unserer	2 -1 1 -2 -2 0 -2 -2 1 1 -3 1
unter	0 -2 -4 -5 -2 -1 1 -2 1 -1 0 0
unternehmen	0 -1 -1 -2 -5 -1 1 0 -2 -2 1 -1
until	-1 -1 0 -2 -5 0 4 -3 0 -3 1 0
up	-1 0 -1 -3 -3 -2 1 0 -1 -2 2 -1
updated	-4 -2 -5 6 -7 -1 -2 2 -2 3 -2 0
upe	-2 0 -1 0 1 0 2 0 0 0 1 -1
upi	-1 0 0 0 -2 0 2 0 0 -1 2 -1
upon	0 -1 -1 0 -3 0 1 0 -1 -1 0 1
upu	-2 0 -1 0 -3 0 3 0 0 -1 3 -2
ur	1 0 1 -1 -1 0 -3 0 -1 2 -4 3
uri	-1 0 -2 0 1 0 3 0 1 -1 3 -1
us	1 1 -4 -2 -1 -4 -1 1 -2 -2 0 2
usa	-1 0 -2 0 -1 0 2 0 0 -2 2 0
use	0 -2 -4 -8 -2 -1 2 -2 -1 0 0 0
used	-1 -2 -1 1 -3 -1 1 -2 -1 1 -1 1
usi	-3 0 -1 0 -2 0 3 0 0 -1 1 -1
using	0 0 0 -3 -3 0 0 -1 0 2 -1 0
uso	-1 -2 0 -1 0 0 1 -1 2 -1 1 -1
ut	-1 -2 -1 -3 -1 -1 2 -1 -1 -3 2 -1
ute	0 -1 -1 0 -5 0 1 0 1 -1 -1 1
uti	-2 0 0 0 -2 0 2 0 0 -2 2 -1
uto	-1 0 -2 -1 0 0 1 0 -1 -1 0 1
utu	-1 -1 0 -1 -3 0 1 0 0 -1 1 -1
uv	0 -1 -3 -2 -3 -1 2 0 1 -2 2 -1
uve	0 0 -1 0 3 0 -2 0 0 -1 0 1
uvi	-1 0 0 -1 -1 0 2 0 0 0 1 -1
uvo	1 0 0 -1 -2 0 -1 0 1 0 -1 0
uw	1 -3 2 -2 -4 0 0 0 1 -1 -1 1
uwa	0 0 -1 -1 1 0 -1 0 1 0 0 -2
uwe	-2 0 0 0 -2 0 3 0 -1 -1 1 0
uwi	3 1 -2 0 0 0 -3 0 0 -1 -2 2
uz	-3 -1 -2 -1 1 0 2 0 -2 2 0 -1
uze	2 0 0 0 -1 0 -1 0 0 0 -1 1
uzu	2 0 0 0 -1 0 -2 0 1 0 -2 1
v	2 -2 -1 -4 -2 -1 -1 -1 0 -3 1 0
va	-2 3 1 -2 -1 -1 0 0 -1 2 0 -1
ve	-2 -3 2 0 0 -1 0 -1 -2 0 0 1
ver	-1 -1 -2 -1 -2 0 2 0 1 0 1 -1
verwendet	2 -1 -2 -2 -4 -1 -1 0 -1 -1 -1 2
very	-1 -2 1 0 -7 0 1 -1 2 0 1 -1
veröffentlicht	3 -2 -4 -3 -3 0 -2 0 -2 1 -2 1
vez	1 -1 -4 -1 -7 0 1 -1 0 -4 0 1
vi	0 -2 -3 -1 1 0 0 0 -2 -1 0 0
via	-1 -2 2 -3 0 -1 0 -1 0 0 2 -2
vida	3 -1 0 0 -3 0 -2 0 0 0 0 -1
video	-2 -1 0 -1 4 -1 -4 -1 0 2 -1 -1
videos	1 -1 -4 -3 -5 0 2 -1 1 -2 3 -2
viel	-1 -1 -1 -4 -1 -1 2 -1 -2 0 1 1
viele	-2 -1 0 -3 -8 -1 3 -1 0 0 2 -2
vielen	-1 -1 -6 -2 -6 -1 3 -1 -1 -4 1 0
vier	-2 1 -3 -2 1 0 1 0 0 -1 0 0
view	-1 -2 0 1 1 0 0 -1 0 -1 1 0
viewed	-1 0 -1 0 -2 0 2 0 2 -1 1 -2
views	-1 0 1 1 -3 0 0 0 -1 -2 0 1
visit	1 -1 -1 -5 -3 0 1 -1 2 0 0 0
vo	1 -1 -2 -1 0 0 1 0 -1 0 1 0
vom	-1 -2 2 2 -3 -1 2 -1 1 0 1 0
von	0 -1 1 -3 0 0 1 -4 0 1 1 0
vor	0 -1 1 0 1 -2 0 -2 0 -1 0 0
vous	3 -1 -2 -1 -3 0 -2 0 0 -3 -2 3
vu	-2 -1 -1 -1 1 0 3 0 -1 0 1 -1
w	-1 1 1 -6 -6 -2 1 -2 0 0 1 -1
want	0 0 0 -5 -6 0 2 0 -2 2 1 -1
war	-3 -2 2 0 0 -2 1 -1 -3 2 2 -2
waren	0 0 -4 -1 -3 0 1 0 -1 -3 1 0
warum	2 2 0 -3 -3 -1 -2 -1 -1 1 -2 2
was	0 -4 0 -3 -3 -2 2 -1 -1 -1 0 1
washington	3 -1 -5 -4 -1 -1 -3 2 -2 -2 -1 2
watch	-2 3 0 1 -1 -1 0 -1 -1 3 -2 0
way	0 -2 1 -4 -3 0 0 -1 2 2 -1 0
we	0 0 -3 0 -11 -2 1 0 1 -2 -1 1
weather	-1 0 0 -2 0 0 0 0 0 0 0 -1
web	1 -3 1 2 -5 0 -1 -1 0 1 -2 1
website	3 -1 -4 -5 -8 -1 -2 -2 0 -2 -2 2
wednesday	0 -2 -2 -4 -1 -1 1 2 0 -1 0 0
week	1 -3 -2 -5 -7 -1 2 -2 -1 -4 1 2
weg	-2 1 1 -2 -4 -1 2 -1 -1 0 1 -1
wegen	0 -1 -1 -2 -1 0 1 0 1 -1 0 0
weil	1 -1 -1 -2 0 -1 0 -1 -1 1 -1 1
weiter	1 -1 2 -2 -6 0 0 0 -2 2 0 0
weitere	0 -1 -1 -2 1 0 0 0 0 1 -2 1
welche	-2 -2 -2 -2 0 -1 3 -1 -3 -3 4 -2
well	1 -1 -1 1 -8 -1 0 -1 2 -2 -1 2
welt	0 0 -1 -2 -4 -1 2 -1 0 0 1 -2
wenig	1 -3 -5 -2 -5 -1 1 -1 -1 -3 1 1
weniger	-3 -1 0 -1 1 -1 2 0 0 2 1 -2
wenn	1 -1 -3 -2 0 -1 1 -2 0 -2 0 1
wer	-1 -1 1 -3 -2 -1 0 -1 -1 0 -1 0
werden	1 -1 0 -2 -3 -1 0 -2 0 -1 0 1
were	-2 -3 -3 -5 -3 -1 3 -3 1 -3 2 -1
what	0 3 -1 -1 -6 -2 0 -4 -1 1 -1 1
whatsapp	2 -1 -2 -1 -2 0 0 0 0 1 -1 0
when	-3 -3 -1 -1 -1 -1 3 1 1 -3 1 -1
where	0 -2 0 -4 1 -1 0 -1 2 1 1 -3
whether	0 2 -3 -2 1 0 -1 -1 0 -2 0 1
which	-3 1 -1 -6 -3 -1 3 0 -1 1 1 -1
while	-2 -2 -3 -4 -1 -1 3 -1 0 -2 2 -1
white	-2 -1 -1 -5 3 -1 1 -1 0 1 1 -2
who	0 -2 -5 -3 -6 -1 2 -3 0 -1 1 -1
whom	-3 0 -2 0 -3 0 4 0 0 -3 3 -1
whose	-5 0 -1 -1 -1 0 4 0 0 -2 4 -4
why	0 3 -1 0 -2 -1 -1 -2 -1 1 1 -1
wi	0 0 0 -1 -3 0 0 0 0 0 0 0
wichtig	0 -1 0 -2 -5 -1 1 0 0 1 -1 0
wie	-1 -1 2 -5 -1 -1 2 -3 -1 2 2 -1
wieder	-1 -2 1 -4 -1 -1 0 -1 -2 1 -2 1
will	1 1 -3 -1 -2 -2 0 -3 -1 0 -1 1
wir	0 -2 1 -4 -2 -1 1 -3 0 1 -1 0
wird	2 -2 1 -3 -4 -1 0 -4 1 -1 -1 2
wirklich	2 0 -2 -2 -1 -1 -1 1 -1 0 -2 2
wissen	-1 0 1 -1 -3 0 1 -1 -1 1 0 0
with	-1 -2 2 -1 4 -5 -1 -1 1 1 -1 0
within	-1 0 -2 -1 -2 0 1 0 0 0 0 -1
without	0 0 -4 2 -4 0 1 -1 -2 -3 -1 2
wo	-1 1 1 -2 -5 -1 1 0 -1 2 1 -1
wohl	2 -1 1 -1 -3 -1 -2 0 -1 0 -1 0
wollen	1 0 3 -2 -5 -1 -2 -1 0 3 -2 1
women	1 0 0 -4 0 0 -1 -1 2 1 -2 -1
won	-3 0 2 -3 -1 0 2 -1 -2 0 1 0
worden	1 -2 -2 0 -2 -1 1 0 -1 0 1 1
work	-1 0 -3 -6 2 0 0 -2 1 -2 1 -1
working	0 -1 1 -3 -2 0 0 -2 -1 2 -1 0
world	-1 0 -1 1 -5 -1 1 -2 1 0 -1 0
would	0 -3 -4 -6 0 -1 1 -2 1 -3 -1 0
writer	-3 -2 -3 5 -8 0 -3 3 0 -3 -2 5
writing	2 -1 -2 3 -3 0 -3 2 0 -3 -3 4
wu	1 0 0 0 -2 0 0 0 0 0 -1 1
wurde	0 -2 -5 -3 -2 -2 2 -2 -1 -2 1 0
wurden	0 0 1 -2 -7 0 1 -1 -1 1 -1 -1
www	-2 -2 -3 -4 -2 -1 1 -2 2 -4 1 -1
während	-1 -1 -5 -3 4 -1 -1 0 -1 0 0 0
wäre	0 -1 0 -2 -2 -1 1 -2 0 1 0 0
würde	1 -1 -5 -1 1 -1 0 -1 -1 1 -1 2
würden	1 -1 0 -1 -4 -1 1 0 -1 0 0 1
x	1 0 -1 -3 -4 -1 0 -1 -2 -2 0 0
y	1 3 -1 2 -3 -3 -1 -5 -3 1 0 0
ya	-1 0 -2 2 0 0 0 0 0 -1 -1 1
year	-2 1 -1 -6 -1 -1 2 -1 -3 1 2 -2
years	1 -2 -3 -1 0 -1 -1 -2 0 -4 0 1
yesterday	-1 0 -4 0 -3 0 3 0 0 -4 2 -1
yet	-3 -1 0 -2 -5 0 4 -2 -1 1 2 -3
you	1 -2 0 -3 -4 -3 0 -5 -1 0 0 0
your	1 -4 0 -3 -6 -3 0 -5 2 -3 0 -1
youtube	0 -1 -1 -1 -5 0 0 -1 0 -1 3 -3
z	1 -2 1 -7 -4 -1 0 -3 0 -1 -1 0
za	-1 0 -1 -2 0 -1 2 0 0 -2 0 1
zal	0 0 0 0 -2 0 1 0 0 0 0 0
ze	2 -1 0 -2 -1 0 -2 -1 -1 -3 -1 2
zeigen	3 2 0 -1 -4 -1 -2 0 -2 0 -3 3
zeigt	-1 0 2 -3 -2 -1 0 0 -1 2 -1 0
zeit	-1 -3 -4 1 1 -1 1 -1 -1 0 0 1
zi	1 -1 -2 -1 0 0 0 -1 -1 -1 -1 1
ziel	-2 -1 -2 0 -1 0 2 0 0 1 0 -2
zo	-3 -1 -1 1 1 -1 1 0 -1 1 2 -2
zona	-3 -2 2 2 0 0 -1 0 -1 -1 2 -2
zoom	-1 0 0 1 -2 0 2 0 -1 1 0 0
zu	0 -1 1 -1 -1 -1 0 -3 0 0 -1 1
zum	0 -2 0 -7 -3 -3 1 -2 -1 -1 -2 2
zur	0 -1 2 -3 0 -1 0 -2 1 1 0 0
zurück	-1 3 0 -2 -2 -1 1 0 1 0 1 -1
zusammen	-1 -1 -1 -1 1 -1 1 -1 1 -1 2 -1
zwar	-2 0 0 -1 -7 0 2 0 0 0 1 -1
zwei	-1 -2 -3 -1 3 -1 1 0 -2 0 1 -1
zwischen	0 -1 2 -1 -4 -1 3 -1 0 0 1 -1
à	1 -2 -2 2 -4 -2 0 -3 0 1 -1 1
été	0 0 -1 -3 -4 0 1 -1 1 -2 0 0
être	-1 0 -2 0 -4 0 1 0 0 -2 0 0
última	-2 -1 -2 1 -4 0 2 0 1 -2 1 -1
über	1 -4 0 -4 1 -1 0 -2 1 0 -1 0
年	-2 -2 -1 1 -2 -1 2 0 -1 -1 1 0
日	-2 0 -2 1 -2 -1 2 0 -1 -2 2 0
月	-2 -2 -3 1 -3 -1 3 0 -1 -4 2 1
# first words
0 0	0 -6 -6 2 -3 -2 -1 -4 0 0 0 -1
0 april	2 -2 -1 -1 -2 -1 -2 0 1 -1 -1 1
0 comments	5 0 0 -6 -3 -1 -2 -1 -1 1 -3 2
0 de	2 -2 -1 1 1 -2 -4 0 0 1 -1 -1
0 gmt	-5 0 0 4 -2 0 -2 -1 -1 -2 -2 4
0 hours	0 -1 0 0 -3 -2 -1 0 -2 0 -1 1
0 jahre	2 1 0 -1 -2 0 -1 0 0 0 -1 1
0 min	0 -2 -1 3 -5 -4 -3 0 1 3 -4 1
0 november	1 -1 -2 0 -4 -2 -1 -1 1 -1 -1 1
0 of	3 1 -1 -3 -1 0 -1 0 -1 1 -1 0
0 the	2 -1 0 -1 0 0 -1 0 1 1 -2 1
0 things	1 2 -1 -2 -2 0 -2 0 -1 2 -2 1
0 x	5 0 0 -3 0 0 -3 0 0 1 -2 2
0 years	2 0 0 -1 -1 0 -2 0 0 0 -2 2
0000 0	-1 -1 -1 3 -4 -1 -1 0 -1 2 -2 0
0000 0000	4 0 0 -2 -2 -1 -1 0 -1 0 -1 2
0000 the	2 1 0 -2 -2 -3 0 0 1 0 0 -1
0000 年	0 -1 -1 0 -4 -1 1 0 -2 3 0 -1
a 0	-3 0 1 -1 -1 3 1 0 -1 0 2 -1
a 0000	-2 -3 0 3 -2 0 -2 0 4 -3 -2 1
a few	0 -1 -1 0 -2 0 1 0 -1 -1 -1 2
a new	1 -1 -2 -2 1 0 -1 -1 0 -2 0 2
about the	-3 0 0 4 -3 -1 -2 -1 3 0 -1 -1
about us	4 0 0 -3 -1 0 -1 0 -2 2 -1 0
according to	-3 0 -2 0 0 0 2 0 0 -2 2 -1
ad choices	4 0 0 -3 -1 0 0 -1 1 0 0 -1
advertise with	2 0 0 -1 0 0 0 0 2 -1 0 -1
after the	2 0 0 0 -3 0 0 0 0 -1 -1 2
all rights	2 0 0 -1 -1 0 0 -1 0 0 0 0
am 0	-1 0 0 -1 -2 0 2 0 1 -1 2 -2
ap photo	-3 -1 0 2 -3 3 -2 0 -1 3 -3 -1
april 0	-1 -2 -3 2 -3 -2 2 0 -1 -3 2 0
april 0000	3 0 0 -3 0 0 -2 0 1 0 0 -1
are you	0 -1 0 0 -2 0 1 0 -1 -1 0 1
around the	1 -1 0 -2 -1 -1 1 0 0 -1 1 0
as a	-1 0 1 0 0 0 1 0 0 2 -1 -1
associated press	-4 -1 0 4 -4 -1 -3 3 -1 3 -4 3
at the	-2 0 -1 -2 -3 0 3 0 0 -2 1 -1
auch die	-2 0 -1 0 -2 0 3 0 0 0 2 -2
auf der	-2 -1 -2 -1 3 0 0 0 -1 2 0 -1
august 0	1 -1 0 -1 -3 -1 0 0 -1 0 -1 1
aus dem	1 0 0 -2 -2 0 0 -1 1 0 0 0
back to	4 0 0 -2 -3 -1 -3 -1 1 -1 3 -1
become a	3 -1 0 -2 -2 -1 0 0 -1 1 0 0
bei den	0 0 0 -1 -2 0 0 0 0 -1 0 0
best of	1 -1 0 2 -1 0 -1 0 -1 1 -1 2
breaking news	2 -1 0 -2 0 0 -1 0 1 -1 -2 1
but the	-3 0 -2 0 -3 0 3 0 -1 -1 2 -1
click here	2 -2 -1 -3 -2 0 2 -1 -1 -1 2 -1
click to	2 -1 -1 -3 0 -1 -3 -1 1 -1 0 0
connect with	6 0 0 -4 -3 -4 -5 0 -1 -2 1 2
contact us	4 0 0 -3 -1 -1 0 0 1 -2 -1 0
copyright 0000	7 -1 -1 -4 -7 -6 -4 -5 0 -1 -5 5
das ist	1 0 0 0 -2 0 -1 0 0 0 -1 1
das könnte	4 -1 0 -2 -3 -1 -3 -2 -1 -1 -2 2
dec 0	0 -1 0 2 -2 -1 -1 -1 1 0 -1 0
december 0	-2 -1 -1 4 -5 -2 0 0 1 -1 -1 0
deine e	3 0 0 -1 -2 0 -2 0 0 0 -2 2
die 0	-1 2 -2 -1 -3 0 3 0 1 0 0 -2
do not	0 0 0 -2 -2 0 1 0 0 -1 0 0
do you	2 -1 -2 -1 -3 0 -1 0 0 0 -1 1
during the	-2 0 -1 0 -3 0 3 0 0 -1 1 -1
e mail	3 -1 -1 -5 -3 -2 -1 -1 0 -1 0 1
e paper	2 0 0 -2 0 0 0 0 1 -1 1 -2
e s	-3 -2 1 -2 1 0 1 0 1 0 -2 -1
email address	3 -1 0 -2 -1 0 -3 0 -1 -1 1 1
en el	0 0 1 0 -2 0 -1 0 -1 0 -1 1
es gibt	0 0 -1 0 -3 0 1 0 0 -1 0 0
es ist	0 -2 -3 -1 -4 0 1 0 0 -3 1 0
facebook twitter	4 -1 0 -2 -3 -1 -1 -1 -1 1 1 -1
feb 0	2 0 -1 -1 -2 0 0 -1 0 -1 0 1
filed under	-3 0 0 5 -4 -1 -4 -2 0 0 -4 4
find a	3 0 0 -2 -1 0 -1 0 1 0 -1 -1
folgen sie	-1 -1 0 -1 -1 0 2 0 0 -2 3 -1
follow us	5 0 0 -5 -1 -1 -1 -1 0 0 -1 0
for the	0 -1 -1 -1 -1 -1 1 0 -1 -1 -1 2
from the	0 -1 -1 -3 -4 -1 2 0 1 -1 1 -1
für die	-1 0 -2 0 -3 0 2 0 0 -1 2 -2
get the	4 -1 -2 -3 -4 -1 -3 -1 1 -2 -2 2
getty images	-5 0 -1 -4 -1 4 -2 0 -1 0 1 -1
gibt es	-3 0 0 0 -2 0 4 0 0 0 1 -1
go to	3 0 0 -2 -2 0 -2 0 1 -1 0 -1
have a	2 0 0 0 0 0 -2 -1 0 0 -2 2
he also	-1 0 0 0 -2 0 2 0 0 0 1 -1
he said	-1 0 -1 1 0 0 1 2 0 0 -1 1
here are	-1 1 -2 -2 -3 -1 2 -1 0 0 3 -3
here's how	0 0 1 -1 -2 -1 0 0 -1 0 2 0
here's the	-2 0 2 -1 -1 -1 0 0 0 1 -3 3
how did	-3 0 1 0 -2 0 3 0 0 -1 2 -1
how do	0 -1 1 -1 -1 0 0 0 0 -2 0 1
how the	3 0 0 0 -2 0 -2 0 -1 1 0 0
how to	-1 1 -1 -6 0 -3 -2 -1 -1 2 -1 -1
https www	5 0 0 -4 0 -2 -3 0 0 0 -1 1
i am	-2 0 -1 -1 -3 0 2 0 -1 -1 1 0
i don't	-1 0 -2 0 -3 0 2 -2 0 -2 1 -1
i have	-1 0 -1 -1 -2 0 2 0 0 -1 1 0
i know	-1 0 0 0 -2 0 1 0 -1 0 0 1
i think	0 -1 -1 -1 -3 0 1 0 0 -1 0 -1
i would	2 0 -2 0 -3 0 -1 0 0 2 -2 1
i'm not	-1 0 0 0 -1 0 1 -2 0 0 1 -1
ich bin	1 0 0 -2 -3 -1 -1 0 -1 0 -1 1
ich habe	1 1 -1 -1 -3 0 -1 0 -1 0 -1 1
if you	2 -1 -3 -2 -4 0 0 0 0 0 -1 1
if you're	-2 0 -2 0 -2 0 2 -1 0 -2 2 -1
im september	-1 0 -2 0 -2 0 3 0 0 -2 2 -1
in 0000	1 -1 -2 0 0 0 -1 0 0 -2 -1 1
in a	-2 0 0 -1 2 0 1 0 1 0 1 -1
in an	-3 0 -1 0 -1 0 4 0 0 -1 1 0
in den	-2 -2 0 -2 0 0 2 0 -1 1 1 0
in der	1 -1 -3 -2 -1 -1 2 0 -2 -3 1 1
in diesem	1 -1 -3 1 0 0 0 0 0 0 -1 1
in fact	-3 0 0 0 -1 0 3 0 0 0 1 -1
in the	-2 0 -4 -3 0 0 3 0 0 -1 2 -2
in this	3 0 -2 -3 -3 0 0 0 0 -2 -1 4
instead of	-1 0 0 0 -1 0 2 0 0 0 0 0
it is	1 -1 1 -2 -4 0 0 -2 0 -1 -1 1
it was	-1 0 -1 -1 -5 0 2 -1 0 -1 1 0
it's a	1 0 2 0 -1 0 -2 0 0 2 -2 1
january 0	-1 0 -1 1 -2 -1 -2 0 0 0 -2 0
jetzt anmelden	2 0 0 0 -1 0 -2 0 0 0 1 -1
join our	2 -1 0 -1 -2 0 -2 0 -2 0 -2 2
join the	5 0 0 -4 -5 -1 -1 -3 -1 0 -1 2
july 0	-1 -2 0 1 -4 -2 2 0 -1 0 2 -1
june 0	-3 -1 0 1 0 -2 2 0 -3 2 1 0
last updated	-1 -1 -1 1 -2 0 -1 0 0 0 -1 0
latest news	3 -1 0 -3 -1 0 -1 0 -1 0 -1 1
learn more	-1 -1 0 -4 -2 -2 4 -2 0 -2 1 -1
lesen sie	6 0 0 -2 -4 -1 -5 -1 -1 -1 0 0
local news	-3 -1 0 3 0 0 0 0 2 -2 0 0
log in	6 -1 0 -4 -3 -1 -3 0 1 -2 -3 2
many of	1 0 -2 0 0 0 -1 0 0 -2 -1 2
march 0	-1 0 0 -2 -2 -1 2 0 1 -3 2 -2
may 0	1 -1 -1 0 -4 -1 -1 0 0 0 -1 1
mehr von	1 0 0 -2 -4 -1 1 0 -1 0 1 0
mehr zum	5 0 0 -3 -4 -1 -4 0 0 -1 2 -2
melden sie	3 0 -1 0 -1 0 -2 0 0 0 -2 2
mit dem	-1 -1 -2 -1 1 -1 -2 0 -1 -2 1 0
mit der	1 1 0 -1 -3 0 0 -1 1 -1 0 0
mobile apps	1 0 0 -1 0 0 0 0 -2 0 0 2
more from	1 -1 0 0 0 -2 -2 -1 2 -1 -1 1
more in	6 -1 0 -5 -4 -2 -4 -1 -1 1 -2 2
more news	3 0 0 -2 -1 -1 -3 0 1 1 -3 1
more on	3 2 -1 -5 -3 -3 -2 0 -2 2 0 0
more stories	-4 0 0 4 -2 -1 -2 0 -1 0 -2 1
most popular	1 -1 0 2 -2 -2 -2 -1 0 1 0 -1
most read	3 0 0 -5 0 0 -2 0 -1 0 -2 3
nach dem	0 0 1 -1 0 0 -2 0 0 -1 1 0
nach der	-4 0 0 0 0 0 2 0 -1 0 1 -2
nach oben	2 0 0 -1 0 0 -1 0 -1 0 -1 1
newsletter abonnieren	1 0 0 0 0 0 -1 0 -1 0 -2 2
next article	2 0 0 -1 -1 0 -1 0 0 0 -1 1
nov 0	1 -1 -1 0 -3 -2 -2 0 0 -1 -1 2
november 0	0 -2 -1 2 -4 -2 -2 0 -2 2 -2 1
o s	-2 -1 0 -2 1 -1 0 0 0 -2 2 0
october 0	0 -2 -3 0 -5 -1 1 0 0 0 0 -1
on the	0 0 -2 -2 -3 0 1 0 -2 0 1 1
one of	0 0 -2 -1 0 0 1 0 0 -2 1 0
part of	-1 -1 0 -2 -4 0 3 0 -1 -1 0 0
photo by	-4 -1 0 -2 -6 5 -3 0 -1 2 0 -1
post a	3 0 0 -2 -3 -2 -1 0 0 0 -2 1
powered by	2 -2 0 -4 -4 -2 3 0 0 -2 0 0
previous post	2 0 0 -3 -1 0 -1 0 -1 0 -1 2
privacy policy	4 0 0 -3 -1 0 -2 0 -1 1 -2 0
read more	7 -2 -2 -6 -8 -4 -4 -2 -2 0 2 -1
recent posts	3 0 0 -2 0 0 0 0 1 -1 -1 1
related articles	4 0 0 -3 -1 -1 -3 0 -1 0 -2 3
related stories	4 0 0 -2 -1 -1 -3 0 -1 0 -2 2
reporting by	-3 -1 0 -2 -3 -1 -3 4 -1 -2 -3 4
search for	4 -2 0 -3 -1 -1 -1 0 1 0 -1 -1
see all	1 -1 0 -3 -2 0 0 0 1 -2 0 1
see more	-2 -1 0 3 -1 0 -3 0 -1 1 -2 2
send us	2 0 0 -1 -1 0 0 0 1 0 0 0
september 0	0 0 -1 0 -3 -1 0 0 0 -1 0 0
share on	5 -1 -1 -3 -3 -2 -2 0 0 -1 0 1
share this	6 -2 -1 -5 -4 -3 -5 -1 1 -1 -1 1
share your	-3 0 2 0 -3 -1 2 0 0 -1 1 0
she said	-3 0 0 0 -2 0 4 -1 0 0 3 -3
sie haben	2 -1 -2 -2 -2 0 -1 0 0 0 -1 1
sie sind	4 -2 1 -3 -1 0 -1 0 3 -1 -1 -1
sign in	7 -1 -1 -6 -4 -1 -1 0 2 -2 0 0
sign up	6 -2 -1 -5 -4 -2 -4 -1 0 0 -2 1
since the	-1 0 0 0 0 0 2 0 0 0 1 -1
site map	2 0 0 -1 -1 0 0 0 0 0 -1 0
skip to	4 -2 -1 -5 -3 -1 -2 0 3 -2 -2 -2
small business	2 -1 0 -1 0 0 0 0 0 -1 0 1
social media	0 1 -1 -3 -2 -1 0 0 1 -1 0 1
submit a	2 -2 0 -1 -1 0 -1 0 1 -2 -1 1
subscribe now	4 -1 -2 -2 -1 0 -3 0 0 -1 0 1
subscribe to	7 -1 0 -3 -5 -1 -5 -1 0 -3 1 1
terms conditions	2 0 0 -2 0 0 -1 0 0 0 -1 1
terms of	4 0 0 -3 -2 0 0 -1 3 -1 0 -2
that is	-1 0 0 0 -2 0 1 -1 -1 0 1 0
the 0	-2 1 1 -5 -6 -2 3 0 0 -1 0 0
the associated	1 -1 -1 3 -4 -3 -2 -1 1 0 -2 1
the best	-1 1 -1 -3 -5 -1 3 0 -2 1 2 -2
the company	-1 0 0 0 -2 0 3 0 0 0 0 0
the first	-1 0 -2 -3 1 -2 1 0 0 -2 0 1
the last	-1 0 -1 0 0 0 2 0 -1 0 1 -1
the latest	0 -2 -3 -3 -4 -1 2 0 0 -2 1 -1
the most	3 -1 0 -1 -3 0 -2 0 -2 1 0 0
the new	-1 -1 -2 -4 2 2 -1 0 0 -2 1 0
the only	2 -1 -1 -1 -2 0 -1 0 2 0 -1 -1
the real	0 0 0 -2 -2 -1 1 0 1 2 0 -1
the second	-3 -3 3 -1 -2 0 1 0 0 0 1 -1
the two	-1 0 -1 0 -2 0 2 0 1 -1 2 -1
the white	-3 -1 0 -2 -3 -1 3 0 1 -2 2 -1
there are	-4 -1 -1 -1 -2 0 4 0 -1 -1 3 -3
there is	0 0 -2 -1 -4 0 1 1 0 -3 0 2
there was	1 0 0 0 1 0 -1 2 0 0 -2 2
this article	-2 -2 2 -1 -3 0 3 -3 0 0 3 -3
this is	0 1 0 -2 -7 0 2 0 -2 1 0 0
this site	1 -2 1 -1 -1 0 -1 0 -2 2 -1 1
this was	-1 0 0 0 -4 0 2 0 0 0 -1 1
this week	1 0 -1 0 -3 0 1 0 0 -1 0 1
to be	-4 0 0 0 -2 0 3 0 0 -1 1 -1
top 0	2 0 0 -3 -1 0 -1 0 1 -2 -1 1
top stories	2 0 0 -2 -2 -1 -1 0 1 -2 0 0
u s	2 0 0 -2 2 0 -2 0 2 0 -2 1
um die	-1 0 0 0 -1 0 2 0 0 0 1 -1
update 0	-4 3 0 3 -2 0 -2 0 -1 2 -2 -1
updated 0	-3 -1 2 1 -1 0 0 0 -2 2 -1 0
use of	1 0 0 0 -2 0 0 0 0 0 0 0
vielen dank	2 -1 -1 -2 -4 -1 0 -1 1 -1 0 -1
view all	1 0 -1 2 -4 -2 -4 0 -1 0 -2 1
view more	3 0 0 -3 -2 0 -2 0 -1 0 0 1
vor allem	-3 0 -1 0 -3 0 4 0 0 -1 2 -2
want to	2 -1 0 0 -2 0 0 0 0 -1 -1 2
was ist	-5 -2 -1 -2 -4 -1 5 0 -1 0 2 -3
we are	0 0 0 0 -3 0 1 0 -1 0 -1 1
we have	0 -1 -2 -2 -3 -1 4 0 -1 0 2 -1
we use	3 0 -2 -1 -2 0 -1 0 -1 1 -2 2
wenn du	-4 0 2 -1 1 0 0 0 0 3 -1 -3
wenn sie	0 -1 -2 -1 -4 0 1 0 0 -1 1 -1
what are	-2 0 0 0 -3 0 3 0 0 -1 1 0
what is	0 0 -2 1 -3 -2 2 0 -1 1 0 -1
what the	0 1 -1 0 2 0 -3 1 0 0 -3 2
what to	1 -1 -1 -1 -2 0 0 0 0 0 1 0
what we	0 1 -1 -1 -2 0 0 0 -1 1 -1 0
when the	-1 0 -1 0 -2 0 3 0 0 -1 1 0
when you	1 2 -1 -1 -4 0 0 -1 1 -1 -1 1
while the	-1 0 0 0 -2 0 3 0 0 0 0 0
wir haben	1 0 0 0 -1 0 0 -2 0 0 2 -2
wir sind	-1 2 0 -1 -3 0 1 0 -2 1 1 -1
with the	-2 0 2 0 -2 0 2 0 -1 0 1 0
written by	-5 -1 -1 6 -4 -5 -2 0 -1 3 -3 -3
you are	2 -2 -1 -3 1 -1 -1 0 1 -3 -1 0
you can	0 -1 -2 -3 -3 0 1 -1 -1 -1 1 0
you have	1 0 2 -1 -1 0 -1 0 -1 2 -2 1
you may	1 -1 0 -2 -2 0 1 -1 0 -1 -1 1
you might	3 0 0 -3 -3 -1 -2 -1 -1 0 -2 2
you must	2 0 0 0 -1 0 -1 0 -1 -1 -1 1
your email	2 0 0 -2 -2 0 -1 -1 1 -1 -1 1
zu den	3 -1 -1 -2 -3 0 -2 0 -1 1 1 -1
zurück zur	3 -1 0 -2 -2 0 -2 0 2 1 -2 0
últimas noticias	3 -1 0 -2 -1 0 -2 0 1 -1 -1 1
über uns	3 -1 0 -2 -1 0 -2 0 1 -3 -3 2
# line below
0	1 -1 0 -4 -4 -1 0 1 -2 -1 1 1
0 0	-1 -5 2 -3 2 -2 1 -1 0 0 1 -2
0 0 0	-1 1 0 0 -1 0 -1 0 -2 2 1 -1
0 0 0000	1 0 0 -1 -6 -1 -2 -2 -1 2 -2 0
0 comments	0 -1 1 0 1 -3 -2 -1 -1 0 -2 2
0 hours ago	2 -1 -2 -3 -3 -2 -1 -1 -1 0 -1 1
0 november 0000	0 0 1 0 -2 -1 -1 0 -2 0 -1 1
0000	-4 1 -1 0 -3 0 4 0 0 -2 1 -1
0000 0 0 0 0	0 2 -1 3 -3 -1 -2 -2 -2 3 -2 0
a	-1 -1 0 -1 1 2 -2 0 1 0 -1 -1
abonnieren	3 -1 -1 -3 -2 1 0 0 -1 1 0 0
about	5 0 0 -4 -2 -1 -1 0 1 -1 -1 -1
about us	4 -1 -1 -5 -2 0 -2 -1 -2 2 -2 0
ad choices	2 0 0 -1 -1 0 0 0 2 0 0 -2
advertise	4 0 0 -2 0 0 -2 0 2 -1 0 -2
advertise with us	3 0 0 -2 -1 0 0 0 2 -1 -1 -1
advertisement	-2 -2 0 -6 -4 0 2 1 -1 0 2 -2
afp	-4 0 0 -1 2 3 0 0 0 1 0 -1
aktuelles	4 -1 0 -4 -1 0 0 0 2 -2 -1 0
android	2 0 0 -2 -1 -1 0 0 -1 1 0 0
anmelden	4 -1 -1 -3 -3 0 0 0 0 -1 0 1
antworten	1 -1 -1 -3 -3 -2 -1 -2 -1 -1 -1 1
anzeigen	2 0 0 -1 -1 0 -2 0 -1 -1 2 -1
apple	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
april 0 0000	-1 0 0 2 1 -2 -3 0 -1 -2 1 1
april 0000	3 0 0 -3 0 0 -2 0 1 -1 0 -1
archiv	4 0 0 -2 -2 0 0 0 1 -1 0 0
associated press	-1 0 -1 4 -2 -2 -4 2 0 3 -4 1
author	-3 -1 2 1 1 0 -1 1 -1 1 -1 0
back to top	2 0 0 -2 -1 0 0 0 -1 0 -1 1
blog	4 0 -1 -3 -2 -1 -1 0 2 -2 -1 0
books	3 0 0 -3 0 0 0 0 1 -1 0 -1
breaking news	2 -1 0 -1 -1 0 -2 0 1 -1 -2 2
business	4 -2 -2 -5 -6 -1 -2 -1 3 -1 0 -2
by	-2 3 0 2 0 0 -3 0 0 1 -1 1
careers	3 0 0 -2 -1 0 0 -1 0 -1 0 1
categories	2 0 0 -2 -1 0 -1 0 0 -1 -1 1
close	1 -1 1 -1 -1 -1 -2 -1 0 1 -1 -1
comment	1 -1 -1 -2 -3 -1 1 -1 1 -1 0 1
comments	4 0 -2 0 -6 -2 -3 -1 0 1 0 -1
company	0 0 0 -1 0 0 1 0 1 -1 2 -2
connect	2 0 0 -1 0 0 -1 0 1 -1 -1 1
contact	3 0 0 -2 -1 0 -1 0 -1 1 -1 1
contact us	6 0 0 -5 -1 0 -2 0 1 -2 -2 0
cultura	4 0 0 -4 0 0 0 0 0 1 0 0
culture	3 -1 -2 -3 -2 0 -1 0 1 -1 1 -2
datenschutzerklärung	1 0 0 -2 -1 0 -1 0 1 -1 -1 1
de	2 0 0 -2 0 0 0 0 1 -2 -1 0
december 0 0000	-3 1 -1 4 -3 -2 0 0 0 0 -1 0
deportes	3 0 0 -2 -1 0 0 0 -1 1 0 0
deutschland	-1 2 0 -2 0 0 0 0 0 0 0 0
donate	-2 1 0 2 -1 0 0 0 -2 2 0 0
drucken	4 -1 1 -2 -1 -1 -1 0 -1 2 -1 1
e mail	2 -1 -1 -5 -2 -2 -1 -1 -1 0 0 1
e paper	2 0 0 -1 0 0 0 0 1 -1 2 -2
economía	3 0 0 -3 -1 0 0 0 0 0 0 1
email	1 1 -1 -1 -4 1 -1 -1 -3 3 -1 1
email address	3 -1 0 -2 -1 -1 -1 0 -1 -1 1 1
email newsletters	2 0 0 -2 0 0 -1 0 1 -1 -1 -1
entertainment	0 -1 0 1 -2 -1 -1 0 1 0 -1 -1
events	-1 0 0 1 -1 0 0 0 1 -2 0 -1
facebook	2 -3 2 0 -4 -3 -2 -1 -2 2 -1 1
faq	-1 1 0 -1 0 0 0 0 -2 1 0 1
featured	3 0 -1 -2 -1 0 0 0 1 -1 0 0
features	3 0 -1 -4 -3 0 1 0 0 0 -1 0
flipboard	3 -1 0 -3 -1 -1 0 0 0 0 -1 1
follow	-2 0 0 3 -2 -1 -1 0 0 0 -1 1
follow us	2 1 -1 -5 -3 -1 -1 -1 0 0 -1 0
follow us on twitter	2 0 0 -2 0 0 0 0 1 -1 0 0
food	2 -1 0 -2 -1 0 -1 0 2 -1 -1 -2
games	2 -1 0 -1 0 0 0 0 0 -1 0 1
getty images	-3 -1 -3 -3 1 3 1 0 -1 -1 2 0
google	2 0 0 -4 -2 -1 0 0 -1 2 1 -2
health	3 -1 -1 -4 -1 -1 0 1 1 0 0 -1
help	1 0 0 -2 0 0 1 0 1 -1 1 -1
home	0 2 -3 -5 -1 -3 -1 0 -2 2 -1 2
instagram	0 -1 0 -3 -1 -1 0 0 -1 -1 0 1
international	4 0 0 -3 0 0 -1 0 1 -1 -1 1
interview	2 0 0 -1 -1 0 0 0 0 0 0 0
jobs	4 0 0 -3 -1 0 0 0 1 -2 0 0
june 0 0000	-1 0 -1 2 -2 -1 -1 0 -2 2 -1 1
kontakt	3 0 0 -6 -2 -1 -2 -2 1 -2 -2 2
latest	2 -1 0 -2 -1 0 0 0 1 -1 0 -1
latest news	4 0 0 -3 -2 0 -1 0 -1 1 -1 0
learn more	1 -1 -2 -4 -4 0 1 0 1 -1 0 0
leben	1 0 0 -1 0 0 0 0 -1 -1 0 2
lesen sie auch	-3 0 -1 -1 1 1 1 -2 0 0 1 -1
life	2 0 0 -2 -1 1 1 0 1 -2 0 0
lifestyle	4 0 0 -3 -1 0 -1 0 1 -1 2 0
linkedin	1 -1 -3 0 -1 -2 -2 0 -2 1 0 0
links	-2 0 0 2 0 0 -1 0 0 0 -1 1
live	4 0 0 -3 -1 0 0 0 1 -1 0 0
loading	-1 -2 0 2 -3 -2 -1 0 0 0 3 -3
local	2 0 0 -1 -1 0 0 0 2 -1 -1 -2
local news	2 -1 0 -2 0 0 0 0 1 -1 0 0
log in	4 0 -1 -4 -1 0 -1 0 1 -2 -2 1
login	3 0 0 -5 -2 -1 -1 0 0 1 -1 0
logo	3 0 -2 -3 -1 0 1 0 1 0 1 -1
magazine	3 0 0 -3 0 0 -1 0 2 -1 -1 -2
mail	1 0 0 -2 1 -1 -1 -1 -1 0 -1 1
may 0 0000	0 -1 -2 1 -4 -2 -1 0 -1 1 -1 1
media	2 0 0 -2 0 0 -1 0 -1 -1 -1 1
mediadaten	1 0 0 -1 0 0 0 0 1 -1 2 -1
mehr	3 -1 0 -2 -2 1 -1 0 0 0 0 1
mehr zum thema	1 0 0 1 -3 -1 -2 -1 0 -1 -1 1
menu	4 -1 -1 -7 -3 -1 0 0 2 -2 0 0
menü	3 0 0 -2 -1 0 0 0 2 -1 0 1
mobile	-1 0 0 1 -1 0 0 0 -1 -1 0 2
mode	2 0 0 -1 0 0 0 0 1 -1 0 0
money	0 2 0 -1 0 0 -2 0 -1 1 -2 2
more	7 -2 -1 -6 -2 -2 -5 0 0 0 0 0
most popular	0 -1 0 -2 -3 0 1 -1 -1 -1 1 -1
most read	3 0 0 -2 -2 0 -2 1 -1 0 -2 2
movies	0 0 0 0 0 0 0 0 -1 2 0 0
mundo	2 0 0 -1 0 0 0 0 1 -1 0 0
music	2 0 0 -2 0 0 -1 0 3 -1 -1 -3
my account	-1 0 0 -1 0 0 0 2 0 -1 0 1
nach oben	-1 0 0 -2 0 0 1 0 0 0 1 -1
name	2 0 0 -4 -1 -1 -2 -1 0 0 -2 2
national	1 0 0 0 0 0 0 0 -1 2 0 -1
navigation	2 -1 -1 -1 0 0 0 0 1 -1 0 0
news	4 -3 1 -1 -7 -2 -4 -1 2 -1 -1 -2
newsletter	0 1 -1 1 -3 0 -4 -1 0 0 2 -2
newsletter abonnieren	1 0 0 1 0 0 -2 0 0 0 -2 2
newsletters	5 0 0 -3 -1 0 0 0 0 1 0 0
next	0 -1 0 -2 -2 -1 2 0 -1 0 1 1
november 0 0000	1 -2 1 0 -3 -2 -2 0 -1 0 -1 1
october 0 0000	-1 2 -1 -1 -2 0 -1 0 -2 2 -1 1
opinion	0 -1 -1 -6 -4 0 3 0 1 0 1 -1
opinión	2 0 0 -1 -1 0 0 0 -1 1 0 0
panorama	-2 0 1 -2 1 0 1 -1 0 0 1 0
pinterest	2 0 0 -4 -2 -1 -1 0 -2 1 0 2
place an ad	-1 0 0 0 2 0 0 0 1 0 0 -1
podcast	2 0 0 -3 -1 0 -1 0 1 0 -1 -1
podcasts	2 0 0 -4 0 1 -2 0 1 -2 0 0
politics	1 -2 -1 2 -4 -2 -2 0 0 0 0 -1
política	3 0 0 -2 -1 0 0 0 1 -2 0 0
popular	3 0 0 -3 0 0 -1 0 -1 -1 -1 1
press	2 0 0 -1 0 0 0 0 2 -1 -1 -1
presse	2 0 0 -1 0 0 0 0 1 0 0 -1
print	-2 -1 -3 -2 4 -1 -1 0 -2 2 -1 -1
privacy	3 0 0 -2 -1 0 0 0 0 1 0 -2
privacy policy	3 1 0 -4 -1 -1 -2 -1 -1 1 -2 1
ratgeber	2 0 -1 -1 -2 0 1 0 2 -1 0 0
read more	3 -1 -1 -4 0 -2 -3 0 -1 0 0 1
recent posts	-1 2 -1 -2 -2 0 -1 0 1 -1 -1 1
reddit	4 -1 -1 -4 -3 -1 -1 0 -2 3 -1 1
register	2 -1 0 -1 -1 0 0 0 1 -1 0 0
reisen	1 0 0 0 0 0 0 0 1 -1 2 -2
related	0 0 -2 2 0 -1 -1 0 -1 -2 2 1
related articles	-4 -1 -1 2 1 -1 2 0 0 0 1 -1
related stories	3 0 0 -4 -3 -1 -2 -1 -1 0 -2 2
reuters	0 -2 -2 -2 0 -1 0 0 0 -1 0 0
reviews	3 0 0 -1 -1 0 0 0 2 -1 0 -1
rss	5 1 0 -3 -1 -1 -2 0 2 -2 0 0
save	2 0 0 -4 -1 1 0 0 -1 1 -1 1
schließen	3 -1 -1 -2 -2 0 -1 0 0 0 -1 0
science	4 0 0 -3 -1 0 -2 0 2 -1 -2 -1
search	7 -2 -1 -6 -2 -1 -1 0 -1 1 -1 -1
search for	3 -1 0 -2 -1 0 -1 0 1 -2 -1 1
secciones	2 0 0 -2 -1 -1 0 0 -1 1 0 0
sections	4 -1 0 -2 -2 0 0 0 1 -1 0 -1
security	1 0 0 -2 -1 0 1 0 0 0 0 -1
see all	2 -1 0 -1 -1 0 -1 0 -1 -1 -1 1
service	3 0 0 -2 -1 0 -1 0 3 -2 2 -2
share	-4 0 0 4 -4 -1 0 0 -2 4 0 -2
share on facebook	1 -1 2 -2 -3 0 1 0 1 -1 0 0
share this	-4 -2 1 1 -2 0 2 -1 1 -2 3 -2
shop	1 1 -1 -4 -1 -1 1 0 0 1 1 -2
sign in	4 -2 -1 -4 -2 0 0 0 1 -1 0 0
sign up	5 -1 -1 -4 -4 -1 -3 -1 1 0 -2 1
site map	3 0 0 -1 -1 -1 0 0 0 0 0 0
skip to content	4 -1 -1 -3 -2 0 -1 0 2 -1 -1 0
skip to main content	2 -2 -1 -2 -2 0 -1 0 2 -2 -1 0
sport	-1 -1 -1 -5 1 -1 2 1 2 -4 1 -1
sports	2 0 0 -3 -2 -1 2 0 1 0 1 -1
staff	-2 0 0 -1 -2 0 2 0 0 0 2 -2
subscribe	4 -1 -1 -1 -5 -1 -2 0 1 2 -2 -2
subscribe now	3 -1 0 -4 -2 0 -1 0 1 -2 0 -1
suchen	4 0 0 -3 -1 -1 -1 0 2 -2 0 0
support	1 0 0 -1 0 0 0 0 2 -2 0 0
tags	-4 0 0 2 2 -2 1 1 -1 0 1 0
team	2 0 0 -1 0 0 0 0 1 -1 0 0
tech	4 0 0 -4 -2 0 -1 0 1 -1 -1 0
technology	3 0 0 -3 -2 0 -1 0 1 -1 0 0
teilen	1 -3 0 0 -3 2 -2 -1 -2 0 0 1
telegram	0 0 0 -2 0 -1 1 0 -2 0 1 1
termine	1 0 0 -2 -1 0 -1 0 1 0 -1 1
terms of use	3 0 0 -2 0 0 0 0 2 -1 0 -2
the associated press	0 2 2 -2 -4 1 -2 -1 1 1 -2 1
thema	3 -1 0 -1 -2 -1 -2 0 1 -1 -2 2
tiktok	-1 0 0 0 -2 0 2 0 -2 -1 4 -3
top stories	2 0 0 -4 -3 -1 -1 0 1 -2 0 1
topics	0 0 -1 -3 1 0 -1 0 1 0 -1 0
travel	2 0 0 0 -2 -1 -2 0 1 -1 -2 0
trending	4 -2 -1 -4 -2 -1 -2 0 2 -2 1 -1
tt	-11 5 -5 -8 8 3 -3 0 -6 6 -3 -3
tweet	1 0 -2 -1 -4 -2 1 0 0 1 0 -1
twitter	-3 -1 -2 2 1 -3 0 -1 -1 2 0 0
video	1 -1 2 -8 1 -2 -2 0 1 -1 0 0
videos	4 0 0 -4 -2 0 -3 0 -2 2 1 1
view all	0 -1 -2 2 -4 0 -2 0 -2 2 -3 1
von	-2 3 -1 -1 -3 -2 -1 0 -2 2 -1 0
weather	2 0 0 -2 -1 0 -1 0 2 -1 -1 -1
whatsapp	1 -1 -1 -6 -1 -2 1 0 -2 1 -1 1
wissen	3 0 0 -3 0 0 0 0 0 -1 0 1
world	5 0 0 -5 -2 -1 -1 1 2 -1 -1 0
x	4 0 0 -3 -2 0 -1 0 -1 1 -1 1
you might also like	2 0 0 -1 -2 -2 -1 -1 -1 0 -1 2
youtube	2 0 0 -1 -1 0 -2 0 1 -1 0 0
últimas noticias	3 0 0 -2 -1 0 -2 0 1 -1 -2 2
über uns	6 -1 0 -4 -1 -1 -3 0 1 -3 -3 2
== transition
# no blank line between
furniture, above	2 -20 -20 -16 -19 -16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-19 -8 -12 -8 -6 -8 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-35 -3 8 -18 -4 10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-15 -8 -6 0 -2 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-18 -2 1 -5 -4 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-2 0 0 -1 0 8 -19 11 4 -6 -12 -8 0 0 0 0 0 0 0 0 0 0
furniture, header	-6 0 -1 -1 0 -1 -3 -5 -7 -4 -2 -16 0 0 0 0 0 0 0 0 0 0
deck, header	0 0 0 0 0 0 -6 7 8 -4 0 0 0 0 0 0 0 0 0 0 0 0
meta, header	-3 0 -1 0 0 -1 -4 2 16 -2 -6 3 0 0 0 0 0 0 0 0 0 0
caption, header	-4 0 -1 -1 -1 -1 -5 -8 -7 10 9 1 0 0 0 0 0 0 0 0 0 0
credit, header	-2 0 -1 0 0 0 0 -1 1 1 -1 1 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -5 0 0 0 0 0 5 -12 -15 -14 -4 -5 -17 -4 -7 -8 4
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -12 2 -12 -8 2 -2 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -15 -8 -2 -2 -10 -4 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -11 -7 -3 -3 -5 -7 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 -4 -1 -9 -11 10 8 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -2 -2 -4 0 8 2 0 0 0 0 0
furniture, tail	-11 -4 -7 -7 -3 -8 0 0 0 0 0 0 0 0 0 0 0 3 -12 -15 -17 -8
meta, tail	-9 0 8 -1 -1 6 0 0 0 0 0 0 0 0 0 0 0 -13 8 -6 -8 2
caption, tail	-6 -1 -1 -3 -1 -6 0 0 0 0 0 0 0 0 0 0 0 -14 -10 -2 -6 -10
credit, tail	-2 0 0 -1 0 -4 0 0 0 0 0 0 0 0 0 0 0 -15 -8 -4 0 -2
sign-off, tail	-2 0 -1 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 -5 -1 -6 -4 3
# one blank line between
furniture, above	3 -23 -5 -12 -7 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-21 -5 -10 -6 -3 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-27 -10 -2 -15 -6 13 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-20 -7 -6 0 0 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-17 -2 -1 -4 -2 -3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	-3 -1 -1 -1 -1 -1 -13 13 12 3 -5 -9 0 0 0 0 0 0 0 0 0 0
furniture, header	-5 -1 -1 -1 -1 2 -5 -5 -8 0 -2 -9 0 0 0 0 0 0 0 0 0 0
deck, header	-1 0 -1 0 0 -1 -1 2 9 5 -1 3 0 0 0 0 0 0 0 0 0 0
meta, header	-2 -1 -1 -1 0 -2 -2 3 5 5 0 7 0 0 0 0 0 0 0 0 0 0
caption, header	-2 0 -1 -1 -1 -1 -6 -2 -1 2 2 9 0 0 0 0 0 0 0 0 0 0
credit, header	-2 0 -1 -1 0 -1 -4 2 0 0 1 3 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 -2 0 0 0 0 0 3 -9 -23 -12 4 -2 -8 3 -2 -6 8
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -9 2 -9 -4 -1 1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -24 -9 -2 -5 -15 -3 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -13 -6 -6 -8 -5 -4 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 2 -4 -16 -13 7 9 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 1 1 -8 -3 4 1 0 0 0 0 0
furniture, tail	-10 -6 1 -6 -4 -12 0 0 0 0 0 0 0 0 0 0 0 3 -14 -16 -11 -11
meta, tail	-7 0 6 -2 -1 1 0 0 0 0 0 0 0 0 0 0 0 -11 6 -9 -4 -5
caption, tail	-5 -1 -2 -2 -1 -9 0 0 0 0 0 0 0 0 0 0 0 -15 -4 -2 -3 -3
credit, tail	-3 0 0 0 0 -5 0 0 0 0 0 0 0 0 0 0 0 -12 -1 -2 -4 -2
sign-off, tail	0 0 5 -1 -1 5 0 0 0 0 0 0 0 0 0 0 0 -7 6 -6 -4 1
# more blank lines between
furniture, above	3 -9 2 -2 -6 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
deck, above	-8 -1 -3 -1 0 -6 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
meta, above	-13 -2 -10 -3 -1 -12 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
caption, above	-3 -2 -4 -2 -1 -10 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
credit, above	-6 0 -1 0 0 -4 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0
headline, header	0 0 0 0 0 0 -2 -1 -3 -2 -2 -1 0 0 0 0 0 0 0 0 0 0
furniture, header	-1 0 0 0 0 -5 -2 -6 -6 0 -2 1 0 0 0 0 0 0 0 0 0 0
deck, header	0 0 0 0 0 -1 -2 -4 0 -1 -1 1 0 0 0 0 0 0 0 0 0 0
meta, header	0 0 0 0 0 -2 2 1 -2 -1 2 3 0 0 0 0 0 0 0 0 0 0
caption, header	0 0 0 0 0 -2 -4 -4 -7 -5 -3 1 0 0 0 0 0 0 0 0 0 0
credit, header	0 0 0 0 0 0 -3 -1 1 -1 -1 -3 0 0 0 0 0 0 0 0 0 0
body, body	0 0 0 0 0 16 0 0 0 0 0 -11 -5 -5 -8 -8 -5 1 4 -7 -4 -6
furniture, body	0 0 0 0 0 0 0 0 0 0 0 -3 -1 -2 -4 -3 -1 0 0 0 0 0
deck, body	0 0 0 0 0 0 0 0 0 0 0 -4 -2 0 0 0 0 0 0 0 0 0
meta, body	0 0 0 0 0 0 0 0 0 0 0 -4 -2 0 -1 -1 0 0 0 0 0 0
caption, body	0 0 0 0 0 0 0 0 0 0 0 0 -1 0 -1 -1 0 0 0 0 0 0
credit, body	0 0 0 0 0 0 0 0 0 0 0 -1 -2 0 0 -1 0 0 0 0 0 0
furniture, tail	-5 0 4 -1 -1 -4 0 0 0 0 0 0 0 0 0 0 0 0 -4 -5 -6 -7
meta, tail	-2 0 3 0 0 -6 0 0 0 0 0 0 0 0 0 0 0 -3 4 -3 -1 -1
caption, tail	-1 0 2 0 0 -1 0 0 0 0 0 0 0 0 0 0 0 -11 3 -3 -1 -1
credit, tail	0 0 0 0 0 -3 0 0 0 0 0 0 0 0 0 0 0 -6 0 -1 0 0
sign-off, tail	0 0 7 0 -2 3 0 0 0 0 0 0 0 0 0 0 0 1 3 0 0 -2
== opening
# how far the path is from it
1	14
12 to 15	-12
16 to 20	-11
2	12
21 to 30	-9
3	10
4	9
5 to 6	5
7 to 8	-2
9 to 11	-7
# how far the path is from it × below the body
1 · no	9
1 · yes	10
12 to 15 · no	-12
12 to 15 · yes	-12
16 to 20 · no	-11
16 to 20 · yes	-11
2 · no	10
2 · yes	8
21 to 30 · no	-3
21 to 30 · yes	-9
3 · no	5
3 · yes	12
4 · yes	13
5 to 6 · no	2
5 to 6 · yes	6
7 to 8 · no	-6
7 to 8 · yes	3
9 to 11 · no	-7
9 to 11 · yes	-3
# below the body × words of the body below
no · 0 to 40	-2
no · 151 to 300	-3
no · 301 to 600	-5
no · 41 to 80	2
no · over 600	-2
yes · 151 to 300	-5
yes · 301 to 600	-3
yes · 41 to 80	-2
# below the body × what is new there
no · a fifth	-13
no · a seventh	-4
no · a third	-10
no · a twentieth	2
no · half	-2
no · more	4
no · none	7
no · two fifths	-9
no · two thirds	-9
yes · a tenth	-2
yes · a third	-6
yes · a twentieth	-2
yes · half	-9
yes · none	-2
yes · two fifths	-4
yes · two thirds	3
# below the body × length × close
no · 1 words · a credit	-4
no · 1 words · no sentence	-15
no · 1 words · the end of a sentence	3
no · 10 to 13 words · a credit	-4
no · 10 to 13 words · the end of a sentence	-6
no · 14 to 18 words · no sentence	4
no · 14 to 18 words · the end of a sentence	-10
no · 19 to 25 words · a credit	-11
no · 19 to 25 words · no sentence	8
no · 19 to 25 words · the end of a sentence	-13
no · 2 words · a credit	-9
no · 2 words · no sentence	-7
no · 2 words · the end of a sentence	-11
no · 26 to 40 words · a credit	-5
no · 26 to 40 words · no sentence	8
no · 26 to 40 words · the end of a sentence	-19
no · 3 words · a credit	-5
no · 3 words · no sentence	3
no · 3 words · the end of a sentence	2
no · 4 words · a credit	-7
no · 4 words · no sentence	-8
no · 4 words · the end of a sentence	-3
no · 41 to 70 words · the end of a sentence	-10
no · 5 to 6 words · no sentence	-4
no · 5 to 6 words · the end of a sentence	2
no · 7 to 9 words · a credit	-2
no · 7 to 9 words · the end of a sentence	-2
yes · 1 words · no sentence	-5
yes · 1 words · the end of a sentence	-2
yes · 10 to 13 words · a credit	3
yes · 10 to 13 words · no sentence	2
yes · 10 to 13 words · the end of a sentence	-2
yes · 14 to 18 words · the end of a sentence	2
yes · 19 to 25 words · a credit	-5
yes · 19 to 25 words · no sentence	-9
yes · 19 to 25 words · the end of a sentence	-8
yes · 2 words · no sentence	-5
yes · 2 words · the end of a sentence	-7
yes · 26 to 40 words · the end of a sentence	-8
yes · 3 words · a credit	-2
yes · 3 words · no sentence	-6
yes · 3 words · the end of a sentence	5
yes · 4 words · a credit	-4
yes · 4 words · no sentence	-2
yes · 4 words · the end of a sentence	-12
yes · 5 to 6 words · no sentence	3
yes · 5 to 6 words · the end of a sentence	-8
yes · 7 to 9 words · a credit	-8
yes · 7 to 9 words · the end of a sentence	-9
# below the body × size 1 below × close 1 below
no · 0 to 1 words · no sentence	-6
no · 14 to 18 words · a credit	-9
no · 14 to 18 words · no sentence	-5
no · 14 to 18 words · the end of a sentence	-5
no · 19 to 25 words · a credit	-7
no · 19 to 25 words · no sentence	2
no · 19 to 25 words · the end of a sentence	-3
no · 2 to 3 words · a credit	-6
no · 2 to 3 words · no sentence	3
no · 2 to 3 words · the end of a sentence	-5
no · 4 to 6 words · a credit	-7
no · 4 to 6 words · the end of a sentence	-10
no · 7 to 13 words · no sentence	-4
no · 7 to 13 words · the end of a sentence	-7
no · over 25 words · a credit	-4
no · over 25 words · no sentence	-5
yes · 0 to 1 words · no sentence	-6
yes · 0 to 1 words · the end of a sentence	4
yes · 14 to 18 words · a credit	-7
yes · 14 to 18 words · no sentence	-14
yes · 19 to 25 words · a credit	-4
yes · 19 to 25 words · no sentence	3
yes · 19 to 25 words · the end of a sentence	2
yes · 2 to 3 words · the end of a sentence	-4
yes · 4 to 6 words · a credit	-5
yes · 4 to 6 words · the end of a sentence	6
yes · 7 to 13 words · a credit	-12
yes · 7 to 13 words · no sentence	-11
yes · 7 to 13 words · the end of a sentence	-9
yes · over 25 words · a credit	-3
yes · over 25 words · no sentence	-14
# below the body × gap above against those around
no · as usual	-4
no · far wider	-2
no · narrower	-8
no · wider	8
yes · as usual	-3
yes · far wider	7
yes · narrower	-3
# below the body × role below
no · caption	-8
no · credit	-7
no · furniture	-5
no · meta	-10
yes · caption	-5
yes · furniture	-2
yes · meta	6
# below the body × role above
no · caption	-7
no · meta	11
yes · body	8
yes · caption	-2
yes · credit	-2
yes · furniture	-4
yes · meta	6
yes · sign-off	7
# how far the path is from it × gap above against those around
1 · as usual	7
1 · far wider	7
1 · wider	6
12 to 15 · as usual	-11
12 to 15 · far wider	-10
12 to 15 · narrower	-10
12 to 15 · wider	-13
16 to 20 · as usual	-11
16 to 20 · far wider	-8
16 to 20 · narrower	-8
16 to 20 · wider	-21
2 · as usual	12
2 · wider	7
21 to 30 · as usual	-10
21 to 30 · far wider	-4
21 to 30 · narrower	-5
21 to 30 · wider	-14
3 · as usual	6
3 · narrower	-10
3 · wider	10
4 · as usual	10
4 · far wider	-5
4 · narrower	2
4 · wider	2
5 to 6 · far wider	-4
5 to 6 · wider	5
7 to 8 · as usual	-2
7 to 8 · narrower	-9
9 to 11 · as usual	-6
9 to 11 · narrower	-7
9 to 11 · wider	-3
# what it is about below and above
a fifth	-12
a seventh	-10
a tenth	-2
a third	-11
a twentieth	12
half	-2
more	7
none	6
two fifths	-7
two thirds	-3
# what it is about against the other lines
in the lower half	-4
in the lower quarter	-3
in the upper half	-2
# what it is about below and above × what it is about against the other lines
a fifth · in the lower half	-9
a fifth · in the lower quarter	-12
a fifth · in the upper half	-10
a fifth · nearly the least	-10
a fifth · the least	-7
a seventh · in the lower half	-11
a seventh · in the lower quarter	-14
a seventh · in the upper half	-4
a seventh · nearly the least	-15
a seventh · the least	-8
a tenth · in the lower half	-3
a tenth · in the lower quarter	-7
a tenth · in the upper half	4
a tenth · nearly the least	-9
a tenth · the least	-12
a third · in the lower half	-11
a third · in the lower quarter	-9
a third · in the upper half	-11
a third · nearly the least	-5
a third · the least	-17
a twentieth · in the lower half	6
a twentieth · in the lower quarter	7
a twentieth · in the upper half	5
a twentieth · nearly the least	8
half · in the lower half	-9
half · the least	-5
more · in the upper half	9
none · the least	6
two fifths · in the lower half	-10
two fifths · in the lower quarter	-4
two fifths · in the upper half	-6
two fifths · the least	-5
two thirds · in the lower half	-9
# what is new there
a fifth	-7
a seventh	-2
a third	-9
a twentieth	4
half	-3
more	4
none	5
two fifths	-8
two thirds	-3
# what is new there × close
a fifth · a credit	-6
a fifth · no sentence	-5
a fifth · the end of a sentence	-12
a seventh · a credit	-7
a seventh · the end of a sentence	-6
a third · no sentence	-9
a third · the end of a sentence	-14
a twentieth · a credit	-9
a twentieth · no sentence	4
half · a credit	-5
half · no sentence	-5
more · a credit	-5
more · no sentence	5
none · a credit	-3
none · no sentence	6
none · the end of a sentence	-3
two fifths · a credit	-7
two fifths · no sentence	-8
two fifths · the end of a sentence	-9
two thirds · a credit	-7
two thirds · the end of a sentence	-13
# share of lines with so wide a gap
a seventh	4
a third	7
a twentieth	9
more	-5
none	10
two thirds	4
# share of lines with so wide a gap × gap above against those around
a seventh · far wider	-6
a seventh · wider	10
a third · as usual	-8
a third · wider	7
a twentieth · far wider	5
a twentieth · wider	7
more · as usual	-4
more · narrower	-5
more · wider	-21
none · far wider	3
none · wider	11
two thirds · as usual	10
two thirds · wider	-7
# says what the headline says
no	-2
yes	5
# says what the headline says × words of the body above
no · 0 to 40	-9
no · 151 to 300	2
no · 301 to 600	-4
no · 41 to 80	-3
no · over 600	-2
yes · 0 to 40	2
yes · 151 to 300	2
yes · over 600	-4
# share of the lines below that are said above
a fifth	6
a third	-3
half	4
more	7
none	-3
# share of the lines below that are said above × says what the headline says
a fifth · no	6
a third · no	-10
half · no	3
more · no	5
more · yes	5
none · no	-3
none · yes	-5
two fifths · no	-2
two thirds · no	-7
# words of the body above
0 to 40	-6
151 to 300	2
301 to 600	-4
over 600	-2
# words of the body below
151 to 300	-4
301 to 600	-4
over 600	-2
# other lines that look the same
3 to 4	4
5 to 8	-4
over 8	-11
# other lines that look the same × size
0 · 0 to 1 words	-10
0 · 14 to 18 words	-3
0 · 19 to 25 words	-3
0 · 2 to 3 words	3
0 · 4 to 6 words	-2
0 · over 25 words	3
1 · 0 to 1 words	-9
1 · 19 to 25 words	2
1 · over 25 words	-14
2 · 0 to 1 words	-7
2 · 14 to 18 words	6
2 · 19 to 25 words	-14
2 · 2 to 3 words	-15
2 · 4 to 6 words	-4
2 · 7 to 13 words	4
2 · over 25 words	-13
3 to 4 · 0 to 1 words	-6
3 to 4 · 14 to 18 words	-13
3 to 4 · 2 to 3 words	-8
3 to 4 · 4 to 6 words	-3
3 to 4 · 7 to 13 words	9
3 to 4 · over 25 words	-6
5 to 8 · 0 to 1 words	-4
5 to 8 · 2 to 3 words	-5
5 to 8 · 4 to 6 words	-2
5 to 8 · 7 to 13 words	-8
over 8 · 0 to 1 words	-2
over 8 · 2 to 3 words	-6
over 8 · 4 to 6 words	-11
over 8 · 7 to 13 words	-23
# role on the path
caption	-7
credit	-8
meta	-13
sign-off	5
# role on the path × size
body · 0 to 1 words	-7
body · 19 to 25 words	3
body · 2 to 3 words	-5
body · 4 to 6 words	-3
body · over 25 words	-2
caption · 14 to 18 words	2
caption · 19 to 25 words	-10
caption · 2 to 3 words	-4
caption · 4 to 6 words	-8
caption · 7 to 13 words	-6
credit · 2 to 3 words	-5
credit · 4 to 6 words	-6
furniture · 0 to 1 words	-7
furniture · 19 to 25 words	-12
furniture · over 25 words	-12
meta · 0 to 1 words	-10
meta · 2 to 3 words	-2
meta · 4 to 6 words	-9
# role above
caption	-7
furniture	-4
meta	13
sign-off	7
# role below
caption	-8
credit	-7
furniture	-2
# length × close
1 words · a credit	-4
1 words · no sentence	-8
1 words · the end of a sentence	2
10 to 13 words · no sentence	2
10 to 13 words · the end of a sentence	-5
14 to 18 words · no sentence	4
14 to 18 words · the end of a sentence	-6
19 to 25 words · a credit	-12
19 to 25 words · no sentence	7
19 to 25 words · the end of a sentence	-14
2 words · a credit	-9
2 words · no sentence	-6
2 words · the end of a sentence	-12
26 to 40 words · a credit	-6
26 to 40 words · no sentence	8
26 to 40 words · the end of a sentence	-19
3 words · a credit	-5
3 words · the end of a sentence	6
4 words · a credit	-9
4 words · no sentence	-6
4 words · the end of a sentence	-7
41 to 70 words · the end of a sentence	-12
7 to 9 words · a credit	-4
7 to 9 words · the end of a sentence	-4
# kind
byline	-21
counter	-8
date	-9
item	-6
sign-off	-6
# end × size
a bracket · 0 to 1 words	-6
a bracket · 14 to 18 words	4
a bracket · 19 to 25 words	2
a bracket · 2 to 3 words	-10
a bracket · over 25 words	-8
a capital · 0 to 1 words	-16
a capital · 14 to 18 words	-4
a capital · 19 to 25 words	-8
a capital · 2 to 3 words	-12
a capital · 4 to 6 words	-4
a capital · 7 to 13 words	2
a capital · over 25 words	-3
a colon · 0 to 1 words	-4
a colon · 14 to 18 words	-16
a colon · 19 to 25 words	-20
a colon · 2 to 3 words	-15
a colon · 4 to 6 words	-7
a colon · 7 to 13 words	-19
a colon · over 25 words	-8
a comma · 2 to 3 words	-5
a comma · 4 to 6 words	-6
a comma · 7 to 13 words	-11
a figure · 0 to 1 words	-4
a figure · 14 to 18 words	-15
a figure · 19 to 25 words	-5
a figure · 2 to 3 words	-2
a figure · 4 to 6 words	-9
a figure · 7 to 13 words	-7
a full stop · 0 to 1 words	-5
a full stop · 14 to 18 words	-28
a full stop · 19 to 25 words	-13
a full stop · 2 to 3 words	-16
a full stop · 4 to 6 words	-7
a full stop · 7 to 13 words	-14
a full stop · over 25 words	-20
a letter without case · 0 to 1 words	-4
a letter without case · 14 to 18 words	4
a letter without case · 2 to 3 words	4
a letter without case · 7 to 13 words	-3
a letter without case · over 25 words	5
a question mark · 14 to 18 words	8
a question mark · 19 to 25 words	-9
a question mark · 2 to 3 words	3
a question mark · 4 to 6 words	2
a question mark · 7 to 13 words	-2
a small letter · 0 to 1 words	-6
a small letter · 14 to 18 words	5
a small letter · 19 to 25 words	4
a small letter · 7 to 13 words	4
a small letter · over 25 words	9
an ellipsis · 0 to 1 words	-2
an ellipsis · 2 to 3 words	-6
an ellipsis · 4 to 6 words	-4
an ellipsis · 7 to 13 words	7
an exclamation mark · 0 to 1 words	4
an exclamation mark · 2 to 3 words	7
an exclamation mark · 4 to 6 words	-4
an exclamation mark · 7 to 13 words	5
another sign · 0 to 1 words	-7
another sign · 14 to 18 words	-6
another sign · 2 to 3 words	-12
another sign · 4 to 6 words	-13
another sign · over 25 words	-3
# start × size
# · 2 to 3 words	5
# · 7 to 13 words	4
a bracket · 0 to 1 words	-6
a bracket · 2 to 3 words	-4
a bracket · 4 to 6 words	-12
a bracket · 7 to 13 words	-12
a bullet · 0 to 1 words	-2
a bullet · 14 to 18 words	-12
a bullet · 19 to 25 words	-8
a bullet · 2 to 3 words	-4
a bullet · 4 to 6 words	-11
a bullet · 7 to 13 words	-4
a bullet · over 25 words	-2
a capital · 0 to 1 words	-7
a capital · 19 to 25 words	3
a capital · 2 to 3 words	-4
a capital · 7 to 13 words	3
a dash · 14 to 18 words	-10
a dash · 2 to 3 words	-4
a dash · 4 to 6 words	-8
a dash · 7 to 13 words	-10
a dash · over 25 words	-5
a figure · 0 to 1 words	-4
a figure · 19 to 25 words	-9
a figure · 2 to 3 words	-5
a figure · 4 to 6 words	-2
a figure · 7 to 13 words	-3
a figure · over 25 words	-5
a letter without case · 0 to 1 words	-4
a letter without case · 14 to 18 words	3
a letter without case · 19 to 25 words	-11
a letter without case · 2 to 3 words	3
a letter without case · 4 to 6 words	-2
a letter without case · 7 to 13 words	-6
a letter without case · over 25 words	-2
a quotation mark · 0 to 1 words	-2
a quotation mark · 14 to 18 words	7
a quotation mark · 19 to 25 words	5
a quotation mark · 2 to 3 words	2
a quotation mark · 7 to 13 words	-3
a quotation mark · over 25 words	-10
a small letter · 0 to 1 words	-5
a small letter · 14 to 18 words	-13
a small letter · 19 to 25 words	-3
a small letter · 2 to 3 words	-15
a small letter · 4 to 6 words	-13
a small letter · 7 to 13 words	-20
a small letter · over 25 words	-10
another sign · 0 to 1 words	-6
another sign · 2 to 3 words	-10
another sign · 4 to 6 words	-10
another sign · 7 to 13 words	2
© · 2 to 3 words	-2
© · 4 to 6 words	-6
© · 7 to 13 words	-11
# capitals × size
a capital at its start only · 0 to 1 words	-3
a capital at its start only · 14 to 18 words	-10
a capital at its start only · 19 to 25 words	-20
a capital at its start only · 2 to 3 words	5
a capital at its start only · 4 to 6 words	-14
a capital at its start only · 7 to 13 words	-14
a capital at its start only · over 25 words	-10
a capital on each word · 0 to 1 words	-5
a capital on each word · 14 to 18 words	2
a capital on each word · 2 to 3 words	-5
a capital on each word · 4 to 6 words	-2
a capital on each word · 7 to 13 words	4
capitals throughout · 0 to 1 words	-15
capitals throughout · 2 to 3 words	-14
capitals throughout · 4 to 6 words	-3
capitals throughout · 7 to 13 words	2
mostly capitals · 14 to 18 words	-2
mostly capitals · 19 to 25 words	10
mostly capitals · 2 to 3 words	-7
mostly capitals · 4 to 6 words	7
mostly capitals · 7 to 13 words	4
mostly capitals · over 25 words	2
no capitals · 0 to 1 words	-5
no capitals · 14 to 18 words	-5
no capitals · 19 to 25 words	-3
no capitals · 2 to 3 words	-6
no capitals · 4 to 6 words	-14
no capitals · 7 to 13 words	-14
no letters with case · 0 to 1 words	-8
no letters with case · 14 to 18 words	-2
no letters with case · 19 to 25 words	-11
no letters with case · 7 to 13 words	-7
no letters with case · over 25 words	-2
some capitals · 14 to 18 words	3
some capitals · 19 to 25 words	-7
some capitals · 2 to 3 words	-12
some capitals · 4 to 6 words	-4
some capitals · over 25 words	-2
# gap above × gap below
more blank lines · more blank lines	-7
more blank lines · one blank line	-3
more blank lines · two blank lines	-9
no blank line · more blank lines	-12
no blank line · no blank line	3
no blank line · one blank line	-11
no blank line · two blank lines	-15
one blank line · more blank lines	-17
one blank line · no blank line	7
one blank line · one blank line	-10
one blank line · two blank lines	-26
two blank lines · no blank line	18
two blank lines · one blank line	3
two blank lines · two blank lines	-17
# gap above against those around × size
as usual · 0 to 1 words	-3
as usual · 14 to 18 words	-6
as usual · 2 to 3 words	-5
as usual · 7 to 13 words	-5
as usual · over 25 words	-8
far wider · 0 to 1 words	-18
far wider · 14 to 18 words	10
far wider · 19 to 25 words	-12
far wider · 4 to 6 words	-2
far wider · 7 to 13 words	10
narrower · 0 to 1 words	-4
narrower · 14 to 18 words	-2
narrower · 19 to 25 words	4
narrower · 2 to 3 words	-8
narrower · 4 to 6 words	-4
narrower · 7 to 13 words	-7
narrower · over 25 words	-4
wider · 0 to 1 words	-19
wider · 2 to 3 words	4
wider · 7 to 13 words	11
# gap above against those around × close × gap below
as usual · a credit · no blank line	-9
as usual · a credit · one blank line	-5
as usual · no sentence · more blank lines	-14
as usual · no sentence · no blank line	2
as usual · no sentence · one blank line	-8
as usual · no sentence · two blank lines	-22
as usual · the end of a sentence · more blank lines	-14
as usual · the end of a sentence · one blank line	-7
as usual · the end of a sentence · two blank lines	-13
far wider · no sentence · no blank line	10
far wider · no sentence · one blank line	2
far wider · no sentence · two blank lines	-9
far wider · the end of a sentence · more blank lines	-6
far wider · the end of a sentence · no blank line	4
far wider · the end of a sentence · one blank line	-11
far wider · the end of a sentence · two blank lines	-9
narrower · a credit · no blank line	-5
narrower · a credit · one blank line	-8
narrower · no sentence · one blank line	-7
narrower · no sentence · two blank lines	-7
narrower · the end of a sentence · one blank line	-12
narrower · the end of a sentence · two blank lines	-7
wider · a credit · no blank line	10
wider · a credit · one blank line	-6
wider · no sentence · no blank line	9
wider · no sentence · two blank lines	-15
wider · the end of a sentence · no blank line	5
wider · the end of a sentence · one blank line	-6
wider · the end of a sentence · two blank lines	-8
# comes again
above	7
above and below	-7
below	4
nowhere else	-4
# topics below × topics above
a quarter · a quarter	-2
a quarter · all	-18
a quarter · half	-11
a quarter · none	6
a quarter · three quarters	-3
all · a quarter	6
all · half	-5
all · none	3
all · three quarters	-17
half · a quarter	6
half · all	-10
half · none	12
half · three quarters	-14
none · a quarter	-5
none · all	-14
none · half	-16
none · none	-4
none · three quarters	-16
three quarters · a quarter	-14
three quarters · all	-14
three quarters · half	-19
three quarters · none	12
# topics in headings above × size
0 eighths · 0 to 1 words	-9
0 eighths · 14 to 18 words	8
0 eighths · 19 to 25 words	7
0 eighths · 2 to 3 words	2
0 eighths · 4 to 6 words	2
0 eighths · 7 to 13 words	9
1 eighths · 14 to 18 words	-12
1 eighths · 19 to 25 words	-12
1 eighths · 4 to 6 words	-9
1 eighths · 7 to 13 words	-11
1 eighths · over 25 words	-14
2 eighths · 14 to 18 words	-8
2 eighths · 19 to 25 words	-8
2 eighths · 2 to 3 words	-6
2 eighths · 4 to 6 words	-9
2 eighths · 7 to 13 words	-8
2 eighths · over 25 words	-14
3 eighths · 14 to 18 words	-17
3 eighths · 19 to 25 words	-13
3 eighths · 2 to 3 words	-13
3 eighths · 4 to 6 words	-14
3 eighths · 7 to 13 words	-11
3 eighths · over 25 words	-4
4 eighths · 14 to 18 words	-12
4 eighths · 19 to 25 words	-11
4 eighths · 2 to 3 words	-11
4 eighths · 4 to 6 words	-16
4 eighths · 7 to 13 words	-20
4 eighths · over 25 words	7
5 eighths · 14 to 18 words	-7
5 eighths · 19 to 25 words	-6
5 eighths · 4 to 6 words	-5
5 eighths · 7 to 13 words	-13
6 eighths · 14 to 18 words	-10
6 eighths · 2 to 3 words	-8
6 eighths · 4 to 6 words	4
6 eighths · 7 to 13 words	-16
7 eighths · 14 to 18 words	-8
7 eighths · 19 to 25 words	-6
7 eighths · 4 to 6 words	-6
7 eighths · 7 to 13 words	-14
over 7 eighths · 0 to 1 words	-4
over 7 eighths · 14 to 18 words	3
over 7 eighths · 19 to 25 words	2
over 7 eighths · 2 to 3 words	-9
over 7 eighths · 4 to 6 words	-4
over 7 eighths · over 25 words	-7
# length 1 above × close 1 above
0 words · no sentence	9
1 words · a credit	-6
1 words · no sentence	20
1 words · the end of a sentence	-10
10 to 13 words · a credit	-11
10 to 13 words · no sentence	-16
10 to 13 words · the end of a sentence	-5
14 to 18 words · a credit	-9
14 to 18 words · no sentence	-11
19 to 25 words · a credit	-11
19 to 25 words · no sentence	-4
19 to 25 words · the end of a sentence	-4
2 words · a credit	7
2 words · no sentence	-8
2 words · the end of a sentence	-12
26 to 40 words · a credit	-6
26 to 40 words · no sentence	-11
26 to 40 words · the end of a sentence	2
3 words · a credit	-8
3 words · no sentence	-13
3 words · the end of a sentence	-12
4 words · a credit	-4
4 words · no sentence	-9
4 words · the end of a sentence	-12
41 to 70 words · a credit	4
41 to 70 words · no sentence	-8
5 to 6 words · a credit	6
5 to 6 words · no sentence	-5
5 to 6 words · the end of a sentence	-3
7 to 9 words · no sentence	-24
7 to 9 words · the end of a sentence	-11
over 70 words · a credit	-13
over 70 words · no sentence	-6
over 70 words · the end of a sentence	-6
# length 1 below × close 1 below
0 words · no sentence	-7
1 words · no sentence	-6
1 words · the end of a sentence	4
10 to 13 words · a credit	-7
10 to 13 words · no sentence	-7
10 to 13 words · the end of a sentence	-6
14 to 18 words · a credit	-11
14 to 18 words · no sentence	-8
14 to 18 words · the end of a sentence	-2
19 to 25 words · a credit	-8
19 to 25 words · no sentence	4
2 words · a credit	-6
2 words · no sentence	-8
2 words · the end of a sentence	-3
26 to 40 words · a credit	2
26 to 40 words · no sentence	-10
26 to 40 words · the end of a sentence	3
3 words · a credit	-2
3 words · no sentence	9
3 words · the end of a sentence	-7
4 words · a credit	-2
4 words · no sentence	-2
41 to 70 words · a credit	-6
41 to 70 words · no sentence	-3
41 to 70 words · the end of a sentence	-10
5 to 6 words · a credit	-8
7 to 9 words · a credit	-2
7 to 9 words · no sentence	-7
7 to 9 words · the end of a sentence	-16
over 70 words · a credit	-11
over 70 words · no sentence	-8
# length 2 below × close 2 below
0 words · no sentence	-11
1 words · no sentence	-2
1 words · the end of a sentence	-9
10 to 13 words · a credit	-4
10 to 13 words · no sentence	-3
10 to 13 words · the end of a sentence	-2
14 to 18 words · a credit	2
14 to 18 words · no sentence	-5
14 to 18 words · the end of a sentence	-4
19 to 25 words · a credit	3
19 to 25 words · no sentence	2
19 to 25 words · the end of a sentence	2
2 words · a credit	-9
2 words · no sentence	-2
2 words · the end of a sentence	-9
26 to 40 words · a credit	-8
26 to 40 words · no sentence	-10
26 to 40 words · the end of a sentence	2
3 words · a credit	-6
3 words · no sentence	-4
3 words · the end of a sentence	-4
4 words · a credit	-5
4 words · no sentence	-3
4 words · the end of a sentence	-2
41 to 70 words · a credit	-7
41 to 70 words · no sentence	-3
5 to 6 words · a credit	-6
7 to 9 words · a credit	-11
7 to 9 words · no sentence	-6
7 to 9 words · the end of a sentence	-7
over 70 words · a credit	-8
over 70 words · no sentence	-10
over 70 words · the end of a sentence	2
# paragraphs within 4 below
0	-5
1	-3
3	-2
# short lines within 4 below
all	-4
up to a quarter	-2
up to half	-2
# short lines within 4 above
all	-7
up to a quarter	2
up to half	-4
up to three quarters	-2
# paragraphs within 12 below
1	-9
11 to 20	3
# short lines within 12 below
nearly all	-11
none	7
up to half	-2
up to three quarters	-10
# short lines within 12 above
all	-7
nearly all	-8
none	6
up to a quarter	3
up to half	-4
up to three quarters	-9
# kind 2 above
byline	-9
counter	-15
credit	-7
date	-4
item	-5
link	-2
symbols	3
# kind 1 above
byline	-14
counter	-16
credit	-6
date	-8
link	-5
sign-off	4
symbols	9
# kind 1 below
byline	17
counter	-8
credit	-4
date	-4
item	-12
link	-2
symbols	-7
# kind 2 below
counter	-7
credit	-14
link	-2
sign-off	-7
symbols	-12
# dateline
a dateline	-9
# dateline 1 below
a dateline	28
# dateline 2 below
a dateline	5
== headline
# how far the path is from it
0	3
0.5	8
1	8
1.5	5
2	4
4	-4
5 to 6	-8
7 to 8	-8
9 to 11	-11
over 11	-12
# place among the candidates
0	4
2	-2
3	-9
4	-5
over 4	-3
# how far, roughly × place among the first
0 · 0	3
0 · 1	4
1 · 0	5
1 · 1	4
1 · 2	9
1 · over 2	7
2 · 0	9
2 · 1	3
2 · 2	8
2 · over 2	-11
3 to 4 · 0	4
3 to 4 · 2	-5
3 to 4 · over 2	-4
5 to 8 · 0	6
5 to 8 · 1	-17
5 to 8 · 2	-10
5 to 8 · over 2	-3
over 8 · 1	-18
over 8 · 2	-13
over 8 · over 2	-10
# role on the path
body	-12
caption	-10
furniture	2
headline	3
sign-off	-11
# role on the path × size
body · 0 to 1 words	-8
body · 14 to 18 words	-6
body · 19 to 25 words	-9
body · 2 to 3 words	-7
body · 4 to 6 words	-7
body · 7 to 13 words	-16
body · over 25 words	-3
caption · 14 to 18 words	-18
caption · 19 to 25 words	-3
caption · 2 to 3 words	-2
caption · 4 to 6 words	-10
caption · 7 to 13 words	-5
credit · 2 to 3 words	-8
credit · 4 to 6 words	5
credit · 7 to 13 words	-3
deck · 14 to 18 words	-2
deck · 19 to 25 words	-15
deck · 7 to 13 words	6
deck · over 25 words	-16
furniture · 0 to 1 words	-8
furniture · 14 to 18 words	-5
furniture · 2 to 3 words	-2
furniture · 4 to 6 words	5
furniture · 7 to 13 words	3
furniture · over 25 words	-17
headline · 14 to 18 words	8
headline · 19 to 25 words	6
headline · 2 to 3 words	5
headline · 4 to 6 words	-4
headline · over 25 words	3
meta · 0 to 1 words	2
meta · 14 to 18 words	-5
meta · 2 to 3 words	-5
meta · 4 to 6 words	-7
meta · 7 to 13 words	-2
sign-off · 0 to 1 words	-6
sign-off · 19 to 25 words	-2
sign-off · 4 to 6 words	-3
sign-off · 7 to 13 words	-7
# topics that the body has too
0	-17
1	-3
2	2
3	8
4	4
5	9
over 5	5
# share of its topics that the body has too × size
0 sixths · 0 to 1 words	-7
0 sixths · 19 to 25 words	-4
0 sixths · 2 to 3 words	-7
0 sixths · 4 to 6 words	-14
0 sixths · 7 to 13 words	-7
0 sixths · over 25 words	-7
1 sixths · 14 to 18 words	-12
1 sixths · 19 to 25 words	-8
1 sixths · 4 to 6 words	-8
1 sixths · over 25 words	-5
2 sixths · 19 to 25 words	-7
2 sixths · 2 to 3 words	3
2 sixths · 4 to 6 words	-3
2 sixths · over 25 words	-3
3 sixths · 0 to 1 words	-2
3 sixths · 19 to 25 words	-5
3 sixths · 4 to 6 words	2
3 sixths · 7 to 13 words	5
3 sixths · over 25 words	-3
4 sixths · 14 to 18 words	8
4 sixths · 19 to 25 words	-6
4 sixths · 2 to 3 words	-9
4 sixths · over 25 words	-3
5 sixths · 19 to 25 words	5
5 sixths · 4 to 6 words	3
5 sixths · 7 to 13 words	6
5 sixths · over 25 words	-10
over 5 sixths · 14 to 18 words	-4
over 5 sixths · 19 to 25 words	2
over 5 sixths · 2 to 3 words	6
over 5 sixths · 4 to 6 words	6
over 5 sixths · 7 to 13 words	4
over 5 sixths · over 25 words	-2
# place by shared topics
0	9
1	2
2	-3
3	6
4	-3
over 4	-13
# place among the first by shared topics × place among the first
0 · 0	5
0 · 1	3
0 · 2	4
0 · over 2	3
1 · 0	8
1 · 1	-4
1 · over 2	-2
2 · 0	-2
2 · 2	-4
2 · over 2	-8
over 2 · 0	2
over 2 · 1	-2
over 2 · 2	-4
over 2 · over 2	-11
# lines to the body
0	-12
10 to 14	-2
26 to 50	-3
3	3
5 to 6	3
7 to 9	2
over 50	-6
# candidates that say the same
1	4
2	-2
3	-15
over 3	2
# longer lines between it and the body
0	-5
1	4
3	-2
over 3	-3
# lines of its length between it and the body
3	4
over 3	-6
# page leftovers between it and the body
0	-2
over 20	-3
# furniture between it and the body
no	-2
yes	2
# deck between it and the body
yes	3
# meta between it and the body
no	-2
yes	3
# caption between it and the body
no	-6
yes	8
# sign-off between it and the body
yes	-7
# role above
body	2
caption	-4
deck	-7
furniture	-4
sign-off	8
the edge of the file	2
# role below
body	-6
caption	2
credit	-5
deck	7
furniture	-3
meta	5
sign-off	-13
the edge of the file	-14
# byline or date beside it
above	-2
below	4
none	-3
# holds another candidate
no	5
yes	-10
# is part of another candidate
no	-14
yes	18
# length × close
1 words · a credit	-4
1 words · no sentence	-6
1 words · the end of a sentence	3
10 to 13 words · a credit	-15
10 to 13 words · no sentence	5
10 to 13 words · the end of a sentence	-2
14 to 18 words · a credit	-5
14 to 18 words · no sentence	7
14 to 18 words · the end of a sentence	-12
19 to 25 words · a credit	-9
19 to 25 words · no sentence	4
19 to 25 words · the end of a sentence	-7
2 words · a credit	-8
2 words · the end of a sentence	5
26 to 40 words · a credit	-5
26 to 40 words · no sentence	9
26 to 40 words · the end of a sentence	-11
3 words · a credit	-6
3 words · the end of a sentence	-8
4 words · a credit	2
4 words · the end of a sentence	-11
41 to 70 words · a credit	4
41 to 70 words · no sentence	4
41 to 70 words · the end of a sentence	-9
5 to 6 words · a credit	-3
5 to 6 words · no sentence	2
5 to 6 words · the end of a sentence	-8
7 to 9 words · a credit	-6
7 to 9 words · no sentence	4
7 to 9 words · the end of a sentence	-3
over 70 words · no sentence	-7
over 70 words · the end of a sentence	-7
# length × kind
1 words · counter	-5
1 words · credit	-4
1 words · date	-6
1 words · item	-6
1 words · text	-5
10 to 13 words · byline	-7
10 to 13 words · date	-5
10 to 13 words · item	6
10 to 13 words · text	2
14 to 18 words · item	-10
14 to 18 words · text	2
19 to 25 words · item	-5
19 to 25 words · sign-off	-2
19 to 25 words · text	-3
2 words · credit	-7
2 words · date	-4
2 words · item	-9
2 words · text	2
26 to 40 words · item	-3
26 to 40 words · text	-2
3 words · byline	-5
3 words · credit	-6
3 words · date	5
3 words · item	-6
4 words · byline	-5
4 words · credit	-3
4 words · date	6
4 words · item	-13
4 words · text	-3
41 to 70 words · text	-4
5 to 6 words · byline	-8
5 to 6 words · credit	-6
5 to 6 words · item	-9
5 to 6 words · text	2
7 to 9 words · byline	-4
7 to 9 words · credit	2
7 to 9 words · date	-9
7 to 9 words · item	3
7 to 9 words · sign-off	-5
over 70 words · text	-8
# end × size
a bracket · 0 to 1 words	-4
a bracket · 14 to 18 words	4
a bracket · 2 to 3 words	-9
a bracket · 4 to 6 words	6
a bracket · 7 to 13 words	-2
a bracket · over 25 words	-7
a capital · 0 to 1 words	-12
a capital · 14 to 18 words	-9
a capital · 19 to 25 words	-4
a capital · 2 to 3 words	-9
a capital · 4 to 6 words	-3
a capital · 7 to 13 words	2
a capital · over 25 words	6
a colon · 0 to 1 words	-9
a colon · 14 to 18 words	-3
a colon · 19 to 25 words	-5
a colon · 2 to 3 words	-2
a colon · 4 to 6 words	-8
a colon · 7 to 13 words	-12
a colon · over 25 words	4
a figure · 0 to 1 words	-7
a figure · 4 to 6 words	-4
a figure · 7 to 13 words	8
a full stop · 0 to 1 words	-4
a full stop · 14 to 18 words	-19
a full stop · 19 to 25 words	-14
a full stop · 2 to 3 words	-11
a full stop · 4 to 6 words	-15
a full stop · 7 to 13 words	-27
a full stop · over 25 words	-13
a letter without case · 0 to 1 words	-9
a letter without case · 14 to 18 words	7
a letter without case · 19 to 25 words	7
a letter without case · 2 to 3 words	-3
a letter without case · 4 to 6 words	-6
a letter without case · 7 to 13 words	7
a question mark · 14 to 18 words	-4
a question mark · 19 to 25 words	-2
a question mark · 2 to 3 words	5
a question mark · 4 to 6 words	-6
a question mark · 7 to 13 words	11
a question mark · over 25 words	-6
a small letter · 14 to 18 words	4
a small letter · 19 to 25 words	2
a small letter · 2 to 3 words	2
a small letter · 4 to 6 words	3
a small letter · 7 to 13 words	4
a small letter · over 25 words	-3
an ellipsis · 0 to 1 words	-2
an ellipsis · 14 to 18 words	8
an ellipsis · 4 to 6 words	-5
an ellipsis · 7 to 13 words	5
an exclamation mark · 0 to 1 words	6
an exclamation mark · 14 to 18 words	4
an exclamation mark · 19 to 25 words	7
an exclamation mark · 4 to 6 words	-3
an exclamation mark · 7 to 13 words	11
an exclamation mark · over 25 words	-5
another sign · 0 to 1 words	-8
another sign · 14 to 18 words	4
another sign · 19 to 25 words	3
another sign · 2 to 3 words	-12
another sign · 4 to 6 words	-4
another sign · 7 to 13 words	-5
another sign · over 25 words	4
# capitals × size
a capital at its start only · 0 to 1 words	-6
a capital at its start only · 19 to 25 words	-2
a capital at its start only · 2 to 3 words	5
a capital at its start only · 4 to 6 words	-5
a capital at its start only · 7 to 13 words	-4
a capital at its start only · over 25 words	-7
a capital on each word · 14 to 18 words	5
a capital on each word · 19 to 25 words	2
a capital on each word · 2 to 3 words	-2
a capital on each word · 4 to 6 words	-7
a capital on each word · 7 to 13 words	3
a capital on each word · over 25 words	-6
capitals throughout · 0 to 1 words	-14
capitals throughout · 19 to 25 words	-2
capitals throughout · 2 to 3 words	-13
capitals throughout · 4 to 6 words	-4
mostly capitals · 19 to 25 words	3
mostly capitals · 2 to 3 words	-2
mostly capitals · 4 to 6 words	3
mostly capitals · 7 to 13 words	6
mostly capitals · over 25 words	3
no capitals · 0 to 1 words	-6
no capitals · 2 to 3 words	-15
no capitals · 4 to 6 words	-18
no capitals · 7 to 13 words	-8
no letters with case · 0 to 1 words	-9
no letters with case · 19 to 25 words	2
no letters with case · 2 to 3 words	-3
no letters with case · 4 to 6 words	-8
no letters with case · over 25 words	8
some capitals · 19 to 25 words	-6
some capitals · 2 to 3 words	-9
some capitals · 4 to 6 words	6
some capitals · 7 to 13 words	2
some capitals · over 25 words	-10
# start
#	13
@	-5
a bracket	-11
a bullet	-5
a dash	-2
a letter without case	-5
a quotation mark	11
a small letter	-17
another sign	2
©	-6
# kind
byline	-11
counter	-5
credit	-6
date	3
item	-4
sign-off	-7
text	6
# gap above × gap below
more blank lines · no blank line	8
more blank lines · one blank line	32
no blank line · more blank lines	-14
no blank line · no blank line	-15
no blank line · one blank line	-17
no blank line · the end of the file	-7
no blank line · two blank lines	-7
one blank line · more blank lines	-15
one blank line · no blank line	-22
one blank line · one blank line	15
one blank line · the end of the file	-12
one blank line · two blank lines	-2
the end of the file · no blank line	-8
the end of the file · one blank line	7
the end of the file · two blank lines	-3
two blank lines · no blank line	-12
two blank lines · one blank line	12
two blank lines · two blank lines	6
# topics in headings above × size
0 eighths · 0 to 1 words	-12
0 eighths · 14 to 18 words	5
0 eighths · 19 to 25 words	-5
0 eighths · 4 to 6 words	5
0 eighths · over 25 words	-7
1 eighths · 14 to 18 words	-8
1 eighths · 4 to 6 words	-6
1 eighths · 7 to 13 words	-4
1 eighths · over 25 words	-3
2 eighths · 14 to 18 words	-15
2 eighths · 19 to 25 words	-12
2 eighths · 4 to 6 words	-7
2 eighths · 7 to 13 words	-9
2 eighths · over 25 words	-5
3 eighths · 14 to 18 words	-5
3 eighths · 19 to 25 words	-8
3 eighths · 2 to 3 words	-11
3 eighths · 4 to 6 words	-19
3 eighths · 7 to 13 words	-5
3 eighths · over 25 words	-5
4 eighths · 0 to 1 words	-2
4 eighths · 14 to 18 words	-5
4 eighths · 2 to 3 words	-4
4 eighths · 7 to 13 words	-3
4 eighths · over 25 words	-5
5 eighths · 14 to 18 words	4
5 eighths · 4 to 6 words	-10
5 eighths · 7 to 13 words	-5
6 eighths · 14 to 18 words	-2
6 eighths · 19 to 25 words	-5
6 eighths · 2 to 3 words	-7
6 eighths · 4 to 6 words	-4
6 eighths · 7 to 13 words	7
7 eighths · 14 to 18 words	6
7 eighths · 4 to 6 words	5
over 7 eighths · 0 to 1 words	8
over 7 eighths · 14 to 18 words	6
over 7 eighths · 19 to 25 words	8
over 7 eighths · 2 to 3 words	9
over 7 eighths · 4 to 6 words	7
over 7 eighths · 7 to 13 words	10
over 7 eighths · over 25 words	5
# lines like it above × lines like it below
0 · 0	7
0 · 1	-3
0 · 5 to 8	-8
0 · over 8	-9
1 · 1	-4
1 · 2	-11
1 · 3 to 4	-6
1 · 5 to 8	-2
1 · over 8	-3
2 · 2	-10
2 · 3 to 4	-10
2 · 5 to 8	4
2 · over 8	-5
3 to 4 · 0	-2
3 to 4 · 1	-13
3 to 4 · 2	-6
3 to 4 · 3 to 4	2
3 to 4 · 5 to 8	-4
3 to 4 · over 8	-3
5 to 8 · 0	4
5 to 8 · 2	-2
5 to 8 · 3 to 4	-4
5 to 8 · 5 to 8	-2
5 to 8 · over 8	-5
over 8 · 1	-8
over 8 · 2	-5
over 8 · 3 to 4	-6
over 8 · 5 to 8	-7
over 8 · over 8	-10
# lines without a blank line between, around it
all	3
nearly all	-7
none	2
up to half	2
up to three quarters	-5
# times above × times below
0 · 0	-5
0 · 1	3
0 · 3	-12
0 · over 3	6
1 · 0	6
1 · 1	2
1 · 2	4
2 · 0	-2
2 · 1	-8
2 · 2	-9
2 · 3	-4
2 · over 3	2
3 · 0	-9
3 · 1	-4
3 · 2	-3
3 · over 3	6
over 3 · 0	-6
over 3 · 1	-5
over 3 · 2	5
over 3 · 3	4
over 3 · over 3	-2
# begins a page title × size
above · 14 to 18 words	12
above · 2 to 3 words	15
above · 4 to 6 words	19
above · 7 to 13 words	10
below · 2 to 3 words	3
below · 7 to 13 words	-4
# is a page title
above	5
below	-5
# begins a longer line × size
above and below · 2 to 3 words	-12
above · 0 to 1 words	6
above · 14 to 18 words	8
above · 19 to 25 words	9
above · 2 to 3 words	13
above · 4 to 6 words	22
above · 7 to 13 words	11
below · 0 to 1 words	-4
below · 14 to 18 words	-13
below · 19 to 25 words	-9
below · 2 to 3 words	-8
below · 4 to 6 words	-2
below · 7 to 13 words	-2
below · over 25 words	-5
# begins with a shorter line × size
above and below · 2 to 3 words	4
above and below · 4 to 6 words	6
above and below · 7 to 13 words	-3
above · 14 to 18 words	-5
above · 19 to 25 words	-2
above · 2 to 3 words	6
above · 4 to 6 words	7
above · 7 to 13 words	-4
below · 19 to 25 words	-6
below · 2 to 3 words	-5
below · 7 to 13 words	-2
below · over 25 words	-4
# heaviest prose × distance of the heaviest prose
above · 1 lines	-5
above · 14 to 25 lines	-8
above · 2 lines	4
above · 26 to 60 lines	4
above · 3 lines	-8
above · 4 to 5 lines	-7
above · 6 to 8 lines	-6
above · over 60 lines	5
around · 0 lines	-5
below · 1 lines	7
below · 14 to 25 lines	-6
below · 2 lines	6
below · 4 to 5 lines	-2
below · 6 to 8 lines	-4
below · over 60 lines	-3
# lines above it
0	2
1	-10
3 to 4	-2
33 to 64	3
5 to 8	-3
over 64	4
# short lines within 4 above
all	6
none	-5
up to a quarter	-6
up to half	-2
up to three quarters	2
# short lines within 12 above
all	5
none	-4
up to a quarter	-2
up to three quarters	-3
# kind 2 above
byline	-6
credit	-5
date	7
link	-2
sign-off	-2
version	-8
# kind 1 above
byline	-14
counter	-5
credit	4
date	-5
link	-4
sign-off	2
version	12
# kind 1 below
byline	12
counter	-5
credit	-13
date	2
item	-6
link	-3
sign-off	-10
symbols	-11
text	-4
version	-5
# kind 2 below
byline	8
counter	7
credit	-6
date	-2
item	-2
sign-off	-3
text	-3
version	-7
# length 1 above × close 1 above
1 words · a credit	-9
1 words · no sentence	6
10 to 13 words · a credit	-4
10 to 13 words · no sentence	-8
10 to 13 words · the end of a sentence	-5
14 to 18 words · a credit	-6
14 to 18 words · no sentence	-5
14 to 18 words · the end of a sentence	-6
19 to 25 words · no sentence	4
19 to 25 words · the end of a sentence	-3
2 words · a credit	-4
2 words · no sentence	3
2 words · the end of a sentence	-7
26 to 40 words · a credit	-3
26 to 40 words · no sentence	-8
26 to 40 words · the end of a sentence	-2
3 words · a credit	6
4 words · a credit	-11
4 words · no sentence	2
4 words · the end of a sentence	-12
41 to 70 words · a credit	-6
41 to 70 words · the end of a sentence	-6
5 to 6 words · a credit	-7
5 to 6 words · no sentence	-6
7 to 9 words · the end of a sentence	-8
over 70 words · the end of a sentence	-5
# length 1 below × close 1 below
0 words · no sentence	-12
1 words · a credit	2
1 words · no sentence	-11
1 words · the end of a sentence	-11
14 to 18 words · a credit	-7
14 to 18 words · no sentence	4
19 to 25 words · no sentence	5
19 to 25 words · the end of a sentence	7
2 words · a credit	-5
2 words · no sentence	-6
2 words · the end of a sentence	-9
26 to 40 words · a credit	3
26 to 40 words · no sentence	5
26 to 40 words · the end of a sentence	6
3 words · a credit	-9
3 words · the end of a sentence	-8
4 words · a credit	-4
4 words · no sentence	-2
4 words · the end of a sentence	-2
41 to 70 words · a credit	2
41 to 70 words · no sentence	-6
41 to 70 words · the end of a sentence	-3
5 to 6 words · a credit	-2
5 to 6 words · no sentence	-2
7 to 9 words · a credit	11
7 to 9 words · no sentence	-2
7 to 9 words · the end of a sentence	2
over 70 words · no sentence	-3
# dateline 1 below
a dateline	9
# a bar
a bar	-13
# a year
a year	-6
# two or three capitalized words and nothing else
two or three capitalized words and nothing else	-3
# a colon
a colon	16
# a question mark
a question mark	6
# a word for a picture
a word for a picture	-12
# an agency at its end
an agency at its end	-11
# a comma
a comma	-9
# a time of day
a time of day	-11
# an arrow
an arrow	-17
== news
# words of the body
0 to 20	3
151 to 300	-15
21 to 40	2
301 to 600	-2
41 to 80	-4
601 to 1200	12
81 to 150	-9
over 1200	6
# paragraphs of the body
0	-17
1	-17
2	3
3 to 4	7
5 to 8	3
9 to 16	7
over 16	5
# share of paragraphs in the body
a quarter	-19
a tenth	-24
all	5
half	-6
nine tenths	21
none	-17
three quarters	7
# share of sentences in the body
a quarter	-19
a tenth	-32
all	11
half	-21
nine tenths	24
none	-18
three quarters	8
# share of lines of the body that begin small
a quarter	-16
a tenth	-11
half	-12
none	8
# share of lines of the body that come again
a quarter	-8
a tenth	5
half	-27
none	8
# share of list entries in the body
a quarter	-9
all	-21
half	-27
none	15
three quarters	-28
# share of the body that is written for a machine
a quarter	-23
a tenth	-3
half	-17
none	7
# share of lines of the body with a label
a quarter	-12
a tenth	-10
half	-25
none	10
three quarters	-6
# share of lines of the body with a quotation
a quarter	14
a tenth	5
all	18
half	30
nine tenths	5
none	-36
three quarters	28
# lead of its headline
0 to 0.5	-33
1	-28
2	-27
3	-23
4 to 5	6
6 to 8	32
over 8	48
# weight of its headline
-1 to 0	-28
-3 to -2	-58
-4	-37
1	7
2	21
3	24
4	27
5 to 6	18
7 to 8	25
# length of its headline
1 words	-5
10 to 13 words	20
14 to 18 words	10
19 to 25 words	21
2 words	-37
26 to 40 words	-20
3 words	-13
4 words	-19
41 to 70 words	-29
5 to 6 words	-2
7 to 9 words	12
# kind of its headline
date	-8
item	-15
# close of its headline
a credit	-2
the end of a sentence	-6
# its headline comes again
above	7
above and below	14
below	19
nowhere else	-11
# topics that headline and body share
0	-19
1	-16
3 to 4	16
5 to 8	16
9 to 16	17
# dateline
no	-13
yes	55
# byline or date near
0	-14
2	15
3 to 4	11
# captions and credits near
0	-25
1	20
2	12
3 to 4	43
5 to 8	28
# page leftovers near
0	7
1	-3
2	17
3 to 4	3
5 to 8	-14
9 to 16	-20
over 16	-7
# share of lines of the body with a figure
a quarter	16
a tenth	7
all	2
nine tenths	-7
none	-15
three quarters	-8
# share of lines of the body with no blank line above
a quarter	-7
a tenth	11
all	6
half	-18
nine tenths	-11
none	6
three quarters	-4
# its prose against that around
half of the heaviest	-3
nearly the heaviest	7
none	-14
the heaviest	2
# length of the words of its body
4.5	7
5.2	-27
5.8	-3
7.5	4
over 7.5	7
# words of the body × its prose against that around
0 to 20 · none	5
0 to 20 · the heaviest	-8
151 to 300 · none	-13
151 to 300 · the heaviest	-9
21 to 40 · none	-5
21 to 40 · the heaviest	3
301 to 600 · a third of the heaviest	-9
301 to 600 · half of the heaviest	4
301 to 600 · nearly the heaviest	-3
301 to 600 · none	-12
301 to 600 · the heaviest	5
41 to 80 · none	-4
41 to 80 · the heaviest	-6
601 to 1200 · a third of the heaviest	-2
601 to 1200 · half of the heaviest	-9
601 to 1200 · nearly the heaviest	11
601 to 1200 · none	-9
601 to 1200 · the heaviest	15
81 to 150 · none	-13
81 to 150 · the heaviest	-2
over 1200 · the heaviest	5
# words of the body × byline or date near
151 to 300 · 0	-18
151 to 300 · 1	-4
151 to 300 · 3 to 4	-9
21 to 40 · 0	-7
21 to 40 · 1	-8
21 to 40 · 2	25
301 to 600 · 0	-12
301 to 600 · 2	9
301 to 600 · 3 to 4	7
41 to 80 · 0	-8
41 to 80 · 1	11
41 to 80 · 2	6
601 to 1200 · 0	6
601 to 1200 · 1	12
601 to 1200 · 3 to 4	9
81 to 150 · 0	-7
81 to 150 · 1	-20
81 to 150 · 2	5
over 1200 · 1	5
over 1200 · 2	2
over 1200 · 3 to 4	11
# words of the body × page leftovers near
0 to 20 · 0	20
0 to 20 · 1	9
0 to 20 · 2	6
0 to 20 · 5 to 8	10
0 to 20 · over 16	-35
151 to 300 · 1	5
151 to 300 · 2	-15
151 to 300 · 5 to 8	-15
21 to 40 · 0	14
21 to 40 · 1	4
21 to 40 · 2	12
21 to 40 · over 16	-43
301 to 600 · 0	-10
301 to 600 · 1	-17
301 to 600 · 3 to 4	-10
301 to 600 · 5 to 8	-6
301 to 600 · 9 to 16	-3
301 to 600 · over 16	13
41 to 80 · 0	4
41 to 80 · 1	6
41 to 80 · 2	17
41 to 80 · 3 to 4	2
41 to 80 · 5 to 8	-20
41 to 80 · 9 to 16	-17
41 to 80 · over 16	-30
601 to 1200 · 0	-3
601 to 1200 · 1	9
601 to 1200 · 2	-3
601 to 1200 · 3 to 4	10
601 to 1200 · 5 to 8	-4
601 to 1200 · 9 to 16	-2
601 to 1200 · over 16	17
81 to 150 · 0	4
81 to 150 · 1	-5
81 to 150 · 2	9
81 to 150 · over 16	-13
over 1200 · 0	-3
over 1200 · 1	-14
over 1200 · over 16	7
# weight of its headline × byline or date near
-1 to 0 · 0	-24
-1 to 0 · 1	-12
-1 to 0 · 2	-6
-1 to 0 · 3 to 4	-15
-3 to -2 · 0	-51
-3 to -2 · 1	-29
-4 · 0	-37
1 · 0	8
1 · 1	-11
1 · 2	20
1 · 3 to 4	6
2 · 0	19
2 · 1	-7
2 · 2	6
2 · 3 to 4	25
3 · 0	22
3 · 1	13
3 · 2	5
4 · 0	10
4 · 1	9
4 · 2	20
4 · 3 to 4	17
5 to 6 · 0	2
5 to 6 · 1	22
5 to 6 · 2	-2
5 to 6 · 3 to 4	13
7 to 8 · 1	24
7 to 8 · 2	20
7 to 8 · 3 to 4	2
# byline or date near × page leftovers near
0 · 0	-12
0 · 2	23
0 · 3 to 4	2
0 · 5 to 8	-9
0 · 9 to 16	-16
0 · over 16	-23
1 · 0	13
1 · 1	2
1 · 2	3
1 · 3 to 4	-17
1 · 5 to 8	-16
1 · 9 to 16	-11
1 · over 16	5
2 · 0	24
2 · 1	-9
2 · 2	2
2 · 5 to 8	13
2 · 9 to 16	5
2 · over 16	3
3 to 4 · 0	25
3 to 4 · 5 to 8	-7
3 to 4 · over 16	18
# word of the body
a	-7
a (frequent)	-3
aber	3
able	8
about (frequent)	-8
above	-4
account	-12
across	-8
add	4
after	-4
again	-5
against	-2
ago	-21
al	2
all	-3
all (frequent)	-3
alle	-8
allem	4
allerdings	15
alles	-5
already	5
als	-2
als (frequent)	6
also	11
also (frequent)	16
always	-12
am	2
am (frequent)	27
among	3
an (frequent)	11
and	-5
and (frequent)	2
andere	7
anderen	-3
android	9
another	7
any	-4
app	9
apple (frequent)	10
april	3
arbeit	8
are	-5
are (frequent)	-9
around	14
article	-6
as (frequent)	8
asked	-7
at (frequent)	3
auch	-4
auch (frequent)	6
auf	3
aus	-5
aus (frequent)	-11
away	-5
b	-13
back	-4
based	-8
be	-6
be (frequent)	6
because	9
become	2
been (frequent)	3
before	3
bei	-4
bei (frequent)	-8
beim	-5
being	-4
beispiel	-5
bereits	-7
besonders	-4
best	-4
better	-2
between	10
big	9
bin	3
bis	-3
both	3
business	10
but (frequent)	9
by (frequent)	-3
c	-19
call	-11
called	12
came	6
can	4
can (frequent)	4
case	10
change	-6
city	-2
close	14
co	18
come	-9
como	3
company	3
company (frequent)	12
con (frequent)	3
content	2
continue	7
control	7
d	-2
d (frequent)	6
da	3
da (frequent)	-11
dabei	-6
dafür	5
damit	-4
dann	-11
das	3
das (frequent)	-4
data	6
davon	-7
day	-12
de	-9
de (frequent)	-9
del	-3
del (frequent)	10
dem	2
den	-5
denn	-3
der	2
des	3
deutschland	-7
did	3
didn	12
die	3
die (frequent)	7
dies	-6
diese	-4
diesem	-5
diesen	-9
dieser	5
different	-6
do	6
doch	-4
does	5
doing	6
don	4
dort	-6
down	-2
drei	2
du	2
du (frequent)	17
durch	-2
during	7
e	-13
each	-16
early	4
eigenen	-8
ein	-14
ein (frequent)	3
eine	2
eine (frequent)	10
einen	-2
einen (frequent)	-8
einer	-2
eines	-10
einige	10
el	-9
el (frequent)	2
en	-5
en (frequent)	6
end	-12
ende	8
enough	4
er	-6
er (frequent)	8
ersten	-5
es (frequent)	7
et	-3
et (frequent)	3
etwa	2
etwas	-9
eu	-8
euro	-7
europa	4
even	22
events	2
ever	2
every	8
fact	4
fall	10
family	6
far	-5
few	2
file	4
find	2
first	-6
first (frequent)	-10
five	3
following	3
food	7
for	-3
for (frequent)	11
former	-13
found	14
four	-11
frage	3
friday	12
from	9
from (frequent)	15
full	18
further	-9
future	4
für	3
für (frequent)	11
g	-6
game	13
ganz	3
gar	6
gegen	-12
gegen (frequent)	2
gerade	-4
get	5
getting	-2
gibt	-6
gilt	-28
given	-13
global	-2
go	-9
going	7
google	9
got	-3
government	-11
government (frequent)	-13
great	8
group	-10
gut	2
h	-22
ha	8
habe	-17
haben	5
haben (frequent)	16
had	-7
had (frequent)	-6
has	2
has (frequent)	7
hat	-3
hat (frequent)	3
hatte	2
having	5
he (frequent)	11
health	-10
her	-8
here	5
heute	-5
hier	23
high	-5
him	5
his	-4
his (frequent)	15
home	-2
hours	12
house	-4
how	5
however	-5
https	5
i (frequent)	-5
ich	-10
ich (frequent)	-14
if	-12
if (frequent)	-21
ihm	13
ihn	-6
ihnen	-5
ihr	-7
ihren	-6
ihrer	3
im	2
im (frequent)	16
image	6
immer	5
important	9
in (frequent)	7
including	5
information	-2
instagram	-6
instead	5
international	-8
into	4
is	-10
is (frequent)	-4
ist	-3
ist (frequent)	-7
it	-15
it (frequent)	-8
its	9
its (frequent)	25
ja	5
jahr	11
jahre	-7
jahren	12
je	-13
jedoch	-6
jobs	-6
july	9
just	7
just (frequent)	13
kann	9
kann (frequent)	7
kein	2
keine	-5
known	-4
kommt	2
können	-2
könnte	-2
l (frequent)	10
la	-7
la (frequent)	-3
lange	-9
las (frequent)	-4
lassen	-20
last	-11
later	6
laut	-6
le	-6
least	-3
leben	-5
left	-2
les	3
less	7
liegt	-2
life	-8
like (frequent)	3
likely	17
little	-4
live	22
ll	5
lo	18
local	3
long	2
look	-2
looking	17
los	-4
los (frequent)	8
lot	10
love	-8
m	-3
machen	-2
macht	-4
main	7
make	3
makes	-2
making	-5
mal	4
man (frequent)	5
many	3
may	-12
me	-15
mehr	2
meine	-13
menschen	5
mich	-14
might	13
mir	-10
mit (frequent)	12
mobile	5
monday	3
money	-5
month	7
months	3
more	7
more (frequent)	12
most	12
much	11
muss	9
must	-16
my	-4
my (frequent)	6
más	9
müssen	-4
n	-4
na	9
nach	-4
national	13
near	8
neben	6
need	17
neue	-10
neuen	-4
new	10
new (frequent)	25
news	-3
nicht	-10
nicht (frequent)	3
nichts	-7
no	-6
no (frequent)	-8
noch	-8
not	-18
not (frequent)	-11
november	6
now	9
number	19
nur	-8
o	-9
ob	-12
oder	-6
oder (frequent)	8
of	-6
of (frequent)	8
off	-2
oft	3
old	-11
on (frequent)	5
once	2
one	-4
one (frequent)	-11
only	-4
open	7
or	-9
or (frequent)	-10
other	-2
ou	-8
our (frequent)	-11
out	-7
out (frequent)	13
over	-3
over (frequent)	3
own	19
p	-8
para	-5
part	-7
past	4
people	11
people (frequent)	21
per	16
place	3
play	19
point	10
policy	-16
por	-5
por (frequent)	-5
possible	-5
pour	4
power	-6
president	-4
president (frequent)	7
pro	-13
prozent	-4
public	10
put	-9
que	-5
r	15
re	18
real	8
really	5
recent	8
report	-4
rights	4
run	-2
rund	-6
s	5
s (frequent)	12
sagt	23
sagte	-15
said	5
said (frequent)	29
says	4
says (frequent)	18
schon	-9
school	5
se	-7
se (frequent)	-9
search	7
second	7
security	2
see	-2
seen	-11
sehen	-12
sei	19
sein	8
seine	-4
seiner	-6
seit	13
selbst	2
september	4
service	2
services	-6
set	7
she	-14
should	-5
show	3
si	9
sich	7
sich (frequent)	16
sie	-8
sie (frequent)	-7
since	5
sind (frequent)	-5
site	19
so	-7
so (frequent)	5
social	6
soll	-2
some	7
something	3
son	12
sondern	2
source	-5
sources	6
sowie	-5
start	-9
states	-16
steht	2
still	-2
su	11
such	-9
support	19
system	21
t	8
tag	2
taking	21
technology	-11
th	-8
than	-2
than (frequent)	12
that	-5
the	2
the (frequent)	7
their	-6
their (frequent)	5
then	-11
there	-3
there (frequent)	-9
these	9
they	2
they (frequent)	7
thing	6
things	-8
think	-3
this	-4
this (frequent)	5
those	-3
though	-8
three	-2
time	3
times	8
to (frequent)	6
told	6
too	-2
took	-10
top	3
trying	3
tuesday	-2
twitter	17
u	11
um	16
um (frequent)	13
un	2
un (frequent)	4
una	-6
und (frequent)	3
under	-19
une	-3
uns	-3
unsere	2
unter	5
unternehmen	19
until	-9
up	9
us	-17
us (frequent)	-15
use	2
used	7
using	-2
v	-12
ve	-8
very	10
video	9
viel	-11
viele	3
vom	-2
von	2
von (frequent)	13
vor	-2
vor (frequent)	15
w	19
want	10
war (frequent)	-4
was	-14
was (frequent)	-10
washington	7
we (frequent)	-9
weg	6
weil	-10
weitere	-2
welche	2
well	-6
welt	-2
wenn	-10
wenn (frequent)	-12
wer	4
werden	-2
werden (frequent)	-2
what	12
what (frequent)	9
when	-2
when (frequent)	-5
where	-12
whether	-7
which	-4
which (frequent)	-12
while	10
white	6
who	-6
who (frequent)	4
why	-7
wichtig	-2
wie	-2
wie (frequent)	-2
wieder	3
will	-8
will (frequent)	4
wir	-5
wir (frequent)	-3
with	-3
with (frequent)	5
within	-9
without	3
won	10
worden	-3
work	-2
working	4
world	-5
would	-2
wurde	8
wurden	-5
www	-12
während	3
würde	-3
x	7
y	-3
y (frequent)	3
year	-3
year (frequent)	13
years	-6
yet	2
you	-17
you (frequent)	-12
your	-3
your (frequent)	14
z	6
zeit	2
zu	-2
zum	-6
zum (frequent)	6
zur	-3
zur (frequent)	10
zwar	4
zwei	-8
zwischen	3
à	-6
à (frequent)	-7
über	12
über (frequent)	6
# word around
0000	8
a	-7
ab	2
abonnieren	-9
about	12
account	-7
ad	-7
add	-14
address	-16
adresse	15
advertise	11
advertisement	5
advertising	18
afp	20
ago	-21
aktuelles	-2
all	-4
alle	3
als	19
also	-3
am	7
an	14
analysis	8
and	5
android	-14
anmelden	-6
anzeigen	-4
ap	29
app	-2
apple	-17
apps	-9
april	-15
archiv	-5
are	-6
around	6
article	3
articles	8
as	-25
associated	23
at	2
auch	-3
audio	-9
auf	-9
august	-10
aus	3
author	11
auto	6
av	23
b	3
back	7
be	8
bei	6
best	-3
big	6
bild	9
blog	3
books	-4
business	-7
buy	-8
by	32
c	-16
careers	-7
categories	8
change	-6
choices	6
city	-16
close	10
co	13
com	20
comment	-3
comments	-9
community	-7
company	-3
conditions	8
connect	8
cookie	-4
cookies	17
copy	-2
copyright	8
credit	5
culture	9
d	6
daily	-8
data	10
datenschutzerklärung	-6
day	-6
de	2
dec	18
december	6
dem	-27
den	-5
der	3
des	16
die	3
digital	20
do	4
download	2
dpa	24
drucken	11
du	4
e	-2
edition	6
editor	11
editorial	-9
education	-10
eine	-10
einen	7
el	11
email	5
en	12
entertainment	5
er	14
es	3
eu	-4
events	-6
f	-5
family	-6
faq	4
featured	-12
features	18
feed	-3
film	9
finanzen	14
first	15
folgen	-3
follow	13
food	-7
for	9
forum	-3
foto	26
france	6
free	7
from	-15
full	-6
future	-5
für	-4
g	-22
gallery	5
games	-8
gegen	21
get	14
getty	17
global	16
go	6
google	14
guide	-6
h	-15
have	5
health	-8
help	-8
here	-4
home	6
hours	-5
how	-33
html	2
http	-7
https	-3
i	-29
ihre	2
il	-8
im	21
image	-9
images	18
in	8
info	24
information	-4
instagram	-7
international	10
is	-14
ist	-14
it	10
j	12
ja	-11
jetzt	-11
job	7
join	-7
july	2
june	12
k	-12
kontakt	15
l	-2
la	6
latest	-8
le	6
learn	11
lesen	14
life	11
lifestyle	28
like	-7
link	-12
linkedin	25
live	-8
lo	16
loading	-9
log	5
login	2
logo	6
love	-3
m	-6
magazine	-10
main	5
march	-11
me	-2
media	9
mediadaten	6
mehr	11
mein	-6
meine	-10
menü	9
min	20
mit	-3
mobile	-4
mode	14
money	-4
more	11
most	13
movies	6
music	-5
my	-9
más	20
n	-15
nach	-10
national	-3
navigation	-8
net	9
network	15
neue	-3
news	8
newsletter	17
next	-3
no	-16
nov	8
november	7
now	11
nutzungsbedingungen	-2
o	-14
oben	11
october	10
oder	7
of	-16
one	11
online	2
open	3
opinion	-19
other	-11
our	2
p	-11
page	5
panorama	6
paper	-5
partner	19
people	-4
personal	-2
photo	39
photos	-10
pinterest	3
play	-5
pm	-4
podcast	4
podcasts	5
policy	-2
politics	4
popular	8
por	11
post	10
posts	-4
powered	-3
press	16
presse	9
print	6
privacy	2
public	-22
published	19
r	7
ratgeber	15
read	11
real	-6
recent	9
recht	4
recommended	7
reddit	-3
register	12
registrieren	-6
reisen	4
report	3
reprints	3
reuters	8
reviews	8
rights	-9
rss	-6
s	4
save	3
schließen	4
schreiben	-5
science	2
search	4
see	-13
seite	-11
send	-2
september	-2
service	-10
services	9
share	4
shop	-8
show	9
shows	9
sie	-6
sign	3
sind	-5
site	10
skip	2
small	13
social	14
special	-11
sponsored	-16
sport	-7
sports	3
springen	-2
staff	31
start	7
state	-4
store	-7
stories	8
story	12
submit	-8
subscribe	9
subscription	14
suchen	-4
t	-8
tags	7
team	9
technology	6
teilen	12
telegram	3
the	2
thema	13
this	-13
times	-18
tips	2
to	-17
today	5
today's	-20
top	-11
topics	10
travel	-4
trending	19
tt	52
tweet	14
twitter	15
u	-8
uk	4
un	-7
und	-3
uns	-4
unsere	7
unternehmen	-5
up	-13
us	11
use	-8
via	-6
video	-7
videos	-2
von	5
vor	-18
w	5
was	-5
washington	6
watch	-10
we	-6
weather	-12
web	4
website	2
week	13
weitere	4
welt	-17
werden	21
what	-10
whatsapp	10
white	-2
wir	-3
wissen	11
with	10
wohnen	6
work	5
world	-15
writer	22
written	23
www	-2
x	3
z	6
zu	3
zur	-4
zurück	-9
über	-5
# word of the headline
0	-10
0000	-5
about	-11
after	10
an	8
and	6
are	-5
as	16
at	-10
bei	-9
de	8
den	-12
der	-9
die	-11
en	4
es	-3
first	-2
for	3
from	13
für	-10
has	3
how	12
i	-3
im	22
in	15
is	5
ist	15
just	4
la	-3
mit	10
more	18
nach	-7
need	8
new	10
not	-4
of	5
on	4
opinion	13
out	-13
over	9
s	20
that	4
the	-4
to	12
u	15
update	19
us	-12
von	6
was	2
watch	8
we	5
what	7
why	17
will	9
wir	-4
with	3
year	15
you	4
zu	-2
über	3
== limit
# limits
opening	11
news	-217
clean	0
strike above	60
strike header	73
strike body	67
strike tail	188
`;
